import type { ProposalState } from "./GovernorFlavour.ts";

const deadStates: readonly ProposalState[] = ["canceled", "defeated", "expired"];

/** Whether a proposal in this state can never be executed. */
export function isDeadState(state: ProposalState): boolean {
  return deadStates.includes(state);
}
