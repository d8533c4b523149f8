import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { Lock } from "./lockWeight.ts";

/**
 * What leaving early costs: floor(amount × min(most, remaining ÷ longest)), as the exit of veYFI
 * with `most` 75 % (README of github.com/yearn/veYfi, read 2026-11-21).
 *
 * @returns Base units, 0 from the unlock on.
 */
export function exitPenalty(
  lock: Lock,
  parameters: { at: number; longestSeconds: number; most: Ratio },
): bigint {
  const remaining = lock.unlockAt - parameters.at;
  if (remaining <= 0) return 0n;
  const byTime = (lock.amount * BigInt(remaining)) / BigInt(parameters.longestSeconds);
  const most = multiplyFloor(lock.amount, parameters.most);
  return byTime < most ? byTime : most;
}
