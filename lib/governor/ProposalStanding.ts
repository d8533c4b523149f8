import type { ProposalState } from "./GovernorFlavour.ts";

/** Where a plan's proposal stands on chain: what its steps are verified by. */
export type ProposalStanding = {
  id: bigint;
  state: ProposalState;
  clock: "blocks" | "seconds";
  /** In the governor's clock. */
  voteStart: bigint;
  voteEnd: bigint;
  /** Unix seconds, once queued. */
  etaSeconds: number | undefined;
};
