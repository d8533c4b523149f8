import type { Bridge } from "./planBridge.ts";

/**
 * What every path runs at every step, as plain data that structured clone can carry. The registers
 * are the states first, in the order of their creation, then the values of the step.
 */
export type Program = {
  readonly steps: number;
  /** Instructions of `instructionWords` words each (see `operation`). */
  readonly code: Int32Array;
  readonly constants: Float64Array;
  /** Row-major by step: `columnCount` numbers for each step. */
  readonly columns: Float64Array;
  readonly columnCount: number;
  /** What the states hold before the first step. */
  readonly initial: Float64Array;
  /** Registers in all. */
  readonly registers: number;
  /** Buffers for the numbers that `uniform` and `normal` draw. */
  readonly draws: number;
  /** Brownian motions. */
  readonly factors: number;
  /** How their paths are drawn; all share it. */
  readonly bridge: Bridge;
  readonly outputs: readonly string[];
  /** The operand that each output records after each step. */
  readonly outputOperands: Int32Array;
  readonly counts: readonly string[];
  readonly countOperands: Int32Array;
};
