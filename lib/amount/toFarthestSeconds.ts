const farthest = 2n ** 53n - 1n;

/**
 * Turns a contract's time or duration (`uint256` seconds) into a number; what is beyond 2^53 − 1,
 * which contracts use for "never", becomes 2^53 − 1: beyond the calendar, and past every horizon.
 * For limits alone, such as "not before": a schedule would change with it (`toSeconds` refuses).
 */
export function toFarthestSeconds(seconds: bigint): number {
  // biome-ignore lint/style/noRestrictedGlobals: a time, at most a safe integer
  return Number(seconds > farthest ? farthest : seconds);
}
