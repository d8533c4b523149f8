const round = Math.fround;

/** The values as single-precision numbers, which the kernel has them as. */
export function singles(values: readonly number[]): readonly number[] {
  return values.map((value) => round(value));
}

/** A polynomial, highest power first, each operation rounded to single precision. */
export function horner(coefficients: readonly number[], x: number): number {
  const [head = 0, ...rest] = coefficients;
  return rest.reduce((sum, coefficient) => round(round(sum * x) + coefficient), head);
}
