import type { ProposalState } from "../../lib/governor/GovernorFlavour.ts";

const openStates: readonly ProposalState[] = ["pending", "active", "succeeded", "queued"];

/** Whether something can still be done about a proposal in this state. */
export function isOpenState(state: ProposalState): boolean {
  return openStates.includes(state);
}
