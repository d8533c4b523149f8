import { logarithm } from "./logarithm.ts";

/** Highest power first, as Horner's rule takes them. */
const centre = {
  above: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};
const tail = {
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
    1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187,
    1,
  ],
};

/**
 * The standard normal quantile of u in [2^-34, 1 − 2^-34], relative error about 1e-15: algorithm AS 241
 * (PPND16), M. J. Wichura, Applied Statistics 37 (1988) 477–484, without the branch for u < 1.4e-11.
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(centre.above, r)) / horner(centre.below, r);
  }
  const r = Math.sqrt(-logarithm(q < 0 ? u : 1 - u)) - 1.6;
  const value = horner(tail.above, r) / horner(tail.below, r);
  return q < 0 ? -value : value;
}

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
