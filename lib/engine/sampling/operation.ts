/**
 * The operations of a program. An instruction is six words: operation, target, up to four operands.
 * A target is a register. An operand of 0 or more is a register; below 0 it is the scalar `~operand`:
 * the constants first, then the columns. The kernel's copy of these numbers is
 * `lib/engine/kernel/assembly/operations.ts`.
 */
export const operation = {
  /** target = a */
  copy: 0,
  /** target = a + b */
  add: 1,
  subtract: 2,
  multiply: 3,
  /** target = b is 0 ? 0 : a ÷ b */
  divide: 4,
  /** target = b < a ? b : a */
  minimum: 5,
  /** target = a < b ? b : a */
  maximum: 6,
  floor: 7,
  squareRoot: 8,
  exp: 9,
  log: 10,
  /** target = a < b ? 1 : 0 */
  lessThan: 11,
  /** target = a is not 0 ? b : c */
  select: 12,
  /** target = a · b + c, rounded twice */
  multiplyAdd: 13,
  /** target = a · exp(b · c + d), the step of a geometric Brownian motion */
  geometric: 14,
  /** a: place of the draw's buffer; b: its stream */
  uniform: 15,
  normal: 16,
  /** a: number of the factor */
  brownian: 17,
  /** a: amount, b: to, c: total, d: limit */
  issue: 18,
  /** a: amount, b: from, c: total */
  burn: 19,
  /** a: amount, b: from, c: to */
  transfer: 20,
  /** a: scalar, b: instructions to skip where it is 0 */
  skip: 21,
} as const;

export type Operation = (typeof operation)[keyof typeof operation];

/** Words of an instruction in a program's code. */
export const instructionWords = 6;
