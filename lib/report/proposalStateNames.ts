import type { ProposalState } from "../governor/GovernorFlavour.ts";

/** The states of a proposal as words. */
export const proposalStateNames: Readonly<Record<ProposalState, string>> = {
  pending: "Pending",
  active: "Active",
  canceled: "Canceled",
  defeated: "Defeated",
  succeeded: "Succeeded",
  queued: "Queued",
  expired: "Expired",
  executed: "Executed",
};
