import { toSeconds } from "../amount/toSeconds.ts";
import type { GovernorState } from "./GovernorFlavour.ts";

/** A block whose time is known: `timestamp` in Unix seconds. */
export type DatedBlock = { number: bigint; timestamp: number };

/**
 * Unix seconds of a point of a governor's clock. A clock that counts blocks gives the time of a block
 * in `known`, and an estimate for others: from the nearest known one, at the chain's mean pace.
 *
 * @param parameters - `known`: at least one block, such as the pinned one.
 */
export function clockTime(
  value: bigint,
  parameters: {
    clock: GovernorState["clock"];
    known: readonly [DatedBlock, ...DatedBlock[]];
    secondsPerBlock: number;
  },
): { seconds: number; isEstimate: boolean } {
  const { clock, known, secondsPerBlock } = parameters;
  if (clock === "seconds") return { seconds: toSeconds(value), isEstimate: false };
  const distance = ({ number }: DatedBlock) => (number < value ? value - number : number - value);
  const nearest = known.reduce((best, block) => (distance(block) < distance(best) ? block : best));
  const blocks = toSeconds(value - nearest.number);
  return { seconds: nearest.timestamp + blocks * secondsPerBlock, isEstimate: blocks !== 0 };
}
