import { isDeadState } from "../governor/isDeadState.ts";
import { proposalStateNames } from "./proposalStateNames.ts";
import type { Report } from "./Report.ts";

/** The state of a proposal as a word, or that a Safe's transaction is executed; `undefined` for a draft. */
export function stateName({
  proposal,
  asExecuted,
}: Pick<Report, "proposal" | "asExecuted">): string | undefined {
  if (proposal !== undefined) return proposalStateNames[proposal.state];
  return asExecuted === undefined ? undefined : proposalStateNames.executed;
}

/** What stands before the summary of a proposal that can never be executed. */
export function deadLead({ proposal }: Pick<Report, "proposal">): string | undefined {
  if (proposal === undefined || !isDeadState(proposal.state)) return undefined;
  return `${proposalStateNames[proposal.state]}: this can no longer be executed. What follows would have happened:`;
}
