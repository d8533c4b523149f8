import { logSingle } from "./logSingle.ts";
import { horner, singles } from "./singles.ts";

const round = Math.fround;

/** For w < 5 in w - 2.5, else in the root of w less 3. */
const centre = singles([
  2.81022636e-8, 3.43273939e-7, -3.5233877e-6, -4.39150654e-6, 2.1858087e-4, -1.25372503e-3,
  -4.17768164e-3, 0.246640727, 1.50140941,
]);
const tail = singles([
  -2.00214257e-4, 1.00950558e-4, 1.34934322e-3, -3.67342844e-3, 5.73950773e-3, -7.6224613e-3,
  9.43887047e-3, 1.00167406, 2.83297682,
]);
const squareRootOfTwo = round(Math.SQRT2);

/**
 * The standard normal quantile of (word, its lowest bit set) / 2^32, in single precision: M. Giles,
 * Approximating the erfinv function, GPU Computing Gems Jade Edition (2011), w = -ln(1 - x^2). The
 * error is below 2e-6; the largest number is 6.2.
 */
export function normalQuantile(word: number): number {
  const odd = ((word | 1) ^ 0x80000000) | 0;
  const size = Math.abs(odd);
  const beyond = round(round(2 ** 31 - size) * 2 ** -31);
  const x = round(round(odd) * 2 ** -31);
  const w = -logSingle(round(beyond * round(1 + Math.abs(x))));
  const p = w < 5 ? horner(centre, round(w - 2.5)) : horner(tail, round(round(Math.sqrt(w)) - 3));
  return round(round(p * x) * squareRootOfTwo);
}
