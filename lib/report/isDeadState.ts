import type { ProposalState } from "../governor/GovernorFlavour.ts";

/** The states in which a proposal can never be executed. */
export type DeadState = "canceled" | "defeated" | "expired";

const deadStates: readonly ProposalState[] = [
  "canceled",
  "defeated",
  "expired",
] satisfies DeadState[];

/** Whether a proposal in this state can never be executed. */
export function isDeadState(state: ProposalState): state is DeadState {
  return deadStates.includes(state);
}
