/**
 * What some paths of a run gave, counted: plain data whose arrays can be transferred. A cell is
 * (step · outputs + output).
 */
export type Tally = {
  readonly paths: number;
  readonly steps: number;
  readonly outputs: readonly string[];
  readonly counts: readonly string[];
  /** For each cell, how many values lie in each of `binCount` bins. */
  readonly bins: Uint32Array;
  /** For each cell, the least and the largest value. */
  readonly ranges: Float64Array;
  /** For each step and count, paths on which the value was not 0. */
  readonly tallies: Uint32Array;
  /** For each output, values that are not finite. */
  readonly refused: Uint32Array;
};

/** The buffers of a tally, for `postMessage` to transfer. */
export function tallyBuffers({ bins, ranges, tallies, refused }: Tally): ArrayBufferLike[] {
  return [bins.buffer, ranges.buffer, tallies.buffer, refused.buffer];
}
