const largestSafe = 2n ** 53n - 1n;

/**
 * Whether times and durations of a schedule are numbers as they are. The engine keeps no schedule with
 * others: a contract that ends "never" releases by its own arithmetic, and that is not to be rounded.
 */
export function areSafeTimes(...seconds: readonly bigint[]): boolean {
  return seconds.every((time) => time >= 0n && time <= largestSafe);
}
