import { UnsafeTimeError } from "./errors.ts";

const largestSafe = 2n ** 53n - 1n;

/**
 * Turns a contract's time or duration (`uint256` seconds) into a number, exactly.
 *
 * @throws {UnsafeTimeError} beyond 2^53 − 1 either way; contracts use such values for "never".
 */
export function toSeconds(seconds: bigint): number {
  if (seconds > largestSafe || seconds < -largestSafe) throw new UnsafeTimeError(seconds);
  // biome-ignore lint/style/noRestrictedGlobals: a time, checked to be a safe integer
  return Number(seconds);
}
