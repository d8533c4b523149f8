import { toSeconds } from "../amount/toSeconds.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { GovernorState } from "./GovernorFlavour.ts";

/**
 * Unix seconds of a point of a governor's clock. A clock that counts blocks gives an estimate from
 * the pinned block's time at the chain's mean pace, before it as after it.
 */
export function clockTime(
  value: bigint,
  parameters: {
    clock: GovernorState["clock"];
    block: PinnedBlock;
    secondsPerBlock: number;
  },
): { seconds: number; isEstimate: boolean } {
  const { clock, block, secondsPerBlock } = parameters;
  if (clock === "seconds") return { seconds: toSeconds(value), isEstimate: false };
  const blocks = toSeconds(value - block.number);
  return { seconds: block.timestamp + blocks * secondsPerBlock, isEstimate: blocks !== 0 };
}
