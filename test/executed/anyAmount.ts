import type { Random } from "../createFuzzedCalls.ts";

/** What the largest number of a type is not: for fields that hold 256 bits. */
const most = 2n ** 256n - 1n;

/**
 * Base units of any magnitude: mostly within what is there, else 0, 1, all of it, one more, or anything
 * that fits.
 *
 * @param limit what is held, or may be minted, in base units.
 */
export function anyAmount(random: Random, limit: bigint): string {
  const way = random.below(20);
  if (way === 0) return "0";
  if (way === 1) return "1";
  if (way === 2) return limit.toString();
  if (way === 3) return (limit + 1n).toString();
  if (way === 4) return (BigInt(random.bytes(32)) % most).toString();
  return within(random, limit).toString();
}

/** Of any number of digits up to a sixteenth of the limit, so that several fit into it. */
export function within(random: Random, limit: bigint): bigint {
  const digits = limit.toString(2).length;
  const bits = BigInt(1 + random.below(Math.max(digits - 4, 1)));
  return BigInt(random.bytes(32)) % 2n ** bits;
}
