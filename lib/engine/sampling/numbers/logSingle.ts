import { horner, singles } from "./singles.ts";

const round = Math.fround;
const scratch = new DataView(new ArrayBuffer(4));

/** Highest power first; from Cephes `logf.c` (S. L. Moshier, 1992). */
const coefficients = singles([
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1,
  -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
]);
const ln2High = round(0.693359375);
const ln2Low = round(-2.1219444e-4);

/** The natural logarithm of u in (0, 1], in single precision. */
export function logSingle(u: number): number {
  scratch.setFloat32(0, u);
  const bits = scratch.getUint32(0) + 0x4afb0d;
  const k = (bits >>> 23) - 127;
  scratch.setUint32(0, (bits & 0x7fffff) + 0x3f3504f3);
  const f = round(scratch.getFloat32(0) - 1);
  const square = round(f * f);
  const cubic = round(round(f * square) * horner(coefficients, f));
  const small = round(round(cubic + round(k * ln2Low)) - round(square * 0.5));
  return round(round(f + small) + round(k * ln2High));
}
