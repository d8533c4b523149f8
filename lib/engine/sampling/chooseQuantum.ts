import { toDouble } from "../toDouble.ts";

/** Amounts up to here are exact in a double. */
export const largestInteger = 2n ** 53n - 1n;

/** Room for what behaviour may issue beyond the schedules. */
const headroom = 16n;

/** The unit of sampled amounts: 10^exponent base units. */
export type Quantum = {
  baseUnits: bigint;
  /** How many make a whole token; below 1 where a quantum is more than a token. */
  perToken: number;
};

/**
 * The smallest power of ten base units in which a supply, and sixteen times as much, stays an exact
 * integer of a double, so that sums over buckets are exact.
 *
 * @param largest - The largest supply the schedules reach, in base units.
 */
export function chooseQuantum(largest: bigint, decimals: number): Quantum {
  let baseUnits = 1n;
  while ((largest * headroom) / baseUnits > largestInteger) baseUnits *= 10n;
  return { baseUnits, perToken: toDouble(10n ** BigInt(decimals), baseUnits) };
}
