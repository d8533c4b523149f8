import type { ProposalState } from "./GovernorFlavour.ts";

/** The contracts' `ProposalState` enum in order; GovernorAlpha and OpenZeppelin number it alike. */
export const proposalStates: readonly ProposalState[] = [
  "pending",
  "active",
  "canceled",
  "defeated",
  "succeeded",
  "queued",
  "expired",
  "executed",
];
