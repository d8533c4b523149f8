const round = Math.fround;
const halfPi = round(Math.PI / 2 / 2 ** 30);
const scratch = new DataView(new ArrayBuffer(4));

/** As single-precision numbers, which the kernel has them as. */
const singles = (values: readonly number[]): readonly number[] =>
  values.map((value) => round(value));

/** Highest power first; from Cephes `logf.c`, `sinf.c` (S. L. Moshier, 1992). */
const logCoefficients = singles([
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1,
  -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
]);
const sinCoefficients = singles([-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1]);
const cosCoefficients = singles([
  2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2,
]);
const ln2High = round(0.693359375);
const ln2Low = round(-2.1219444e-4);

/**
 * Two independent standard normal numbers from two words, by Box and Muller (1958), in single precision:
 * √(−2 ln u) · cos and sin of an angle. The largest is 6.7; the grain is about 1e-7 of the value.
 */
export function boxMuller(forRadius: number, forAngle: number): readonly [number, number] {
  const u = round(round(round(forRadius >>> 1) + 0.5) * 2 ** -31);
  const radius = round(Math.sqrt(round(-2 * logSingle(u))));
  const turned = (forAngle + 0x20000000) >>> 0;
  const quarter = turned >>> 30;
  const angle = round(round((turned & 0x3fffffff) - 0x20000000) * halfPi);
  const square = round(angle * angle);
  const sin = round(angle + round(round(angle * square) * horner(sinCoefficients, square)));
  const cos = round(
    round(1 - round(square * 0.5)) +
      round(round(square * square) * horner(cosCoefficients, square)),
  );
  const [x, y] = (quarter & 1) === 1 ? [sin, cos] : [cos, sin];
  const signedX = ((quarter + 1) & 2) === 2 ? -x : x;
  const signedY = (quarter & 2) === 2 ? -y : y;
  return [round(radius * signedX), round(radius * signedY)];
}

/** ln u for u in (0, 1]. */
function logSingle(u: number): number {
  scratch.setFloat32(0, u);
  const bits = scratch.getUint32(0) + 0x4afb0d;
  const k = (bits >>> 23) - 127;
  scratch.setUint32(0, (bits & 0x7fffff) + 0x3f3504f3);
  const f = round(scratch.getFloat32(0) - 1);
  const square = round(f * f);
  const cubic = round(round(f * square) * horner(logCoefficients, f));
  const small = round(round(cubic + round(k * ln2Low)) - round(square * 0.5));
  return round(round(f + small) + round(k * ln2High));
}

function horner(coefficients: readonly number[], x: number): number {
  const [head = 0, ...rest] = coefficients;
  return rest.reduce((sum, coefficient) => round(round(sum * x) + coefficient), head);
}
