import { toSeconds } from "../amount/toSeconds.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { GovernorState, Proposal } from "./GovernorFlavour.ts";

/**
 * Earliest Unix second at which calls can execute, if each step is sent in the first block that
 * takes it. A proposal that can never execute counts as one proposed now.
 *
 * Both families: a vote is open while `clock <= voteEnd`, the proposal is queued in the first block
 * after, and `eta` is that block's time plus the timelock's delay.
 */
export function earliestExecution(parameters: {
  state: GovernorState;
  block: PinnedBlock;
  proposal?: Proposal;
  secondsPerBlock: number;
}): number {
  const { state, block, proposal, secondsPerBlock } = parameters;
  const nextBlock = block.timestamp + secondsPerBlock;
  const afterVote = (voteEnd: bigint) => {
    const seconds =
      state.clock === "seconds"
        ? toSeconds(voteEnd + 1n)
        : block.timestamp + toSeconds(voteEnd + 1n - block.number) * secondsPerBlock;
    return Math.max(seconds, nextBlock) + state.timelockDelaySeconds;
  };
  if (proposal?.state === "pending" || proposal?.state === "active") {
    return afterVote(proposal.voteEnd);
  }
  if (proposal?.state === "succeeded") return nextBlock + state.timelockDelaySeconds;
  if (proposal?.state === "queued") return Math.max(proposal.etaSeconds ?? 0, nextBlock);
  const proposed = state.clock === "seconds" ? BigInt(nextBlock) : block.number + 1n;
  return afterVote(proposed + state.votingDelay + state.votingPeriod);
}
