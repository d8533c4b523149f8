import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { Jump, ReleaseSchedule } from "./ReleaseSchedule.ts";

/**
 * A release in equal parts at equal distances: of the rest after floor(total × unlockAtStart),
 * floor(rest × k ÷ count) has been released after k of `count` parts.
 *
 * @param parameters - `total` in base units; `start`, `firstAt` in Unix seconds.
 */
export function trancheSchedule(parameters: {
  total: bigint;
  unlockAtStart?: Ratio | undefined;
  start: number;
  firstAt: number;
  everySeconds: number;
  count: number;
}): ReleaseSchedule {
  const { total, start, firstAt, everySeconds, count, unlockAtStart } = parameters;
  const first = unlockAtStart === undefined ? 0n : multiplyFloor(total, unlockAtStart);
  const rest = total - first;
  const parts = BigInt(count);
  const jumps: Jump[] = first > 0n ? [{ at: start, amount: first }] : [];
  let before = 0n;
  for (let part = 1; part <= count; part += 1) {
    const upTo = (rest * BigInt(part)) / parts;
    jumps.push({ at: firstAt + (part - 1) * everySeconds, amount: upTo - before });
    before = upTo;
  }
  return { jumps };
}
