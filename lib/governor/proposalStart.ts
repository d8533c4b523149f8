import type { EntryUnavailable } from "../chain/SimulatedEntry.ts";
import type { EnterGovernorParameters } from "./GovernorEntry.ts";

/** Where a simulation takes a proposal up: as the chain has it, or at its timelock. */
export type ProposalStart =
  /** The governor's own `execute`; `queueAt` where it has to be queued first, in Unix seconds. */
  | { from: "proposal"; queueAt: number | undefined }
  /** Drafted, or still voted on: the timelock's own functions, as the governor. */
  | { from: "timelock"; queueAt: number };

/** Finds it from the state of the proposal; an executed one is looked at before its execution. */
export function proposalStart(
  parameters: EnterGovernorParameters,
): ProposalStart | EntryUnavailable {
  const { proposal, state, block, executeAt, calls } = parameters;
  if (calls.some(({ operation }) => operation === 1)) {
    return { unavailable: "a governor makes no delegatecalls" };
  }
  if (proposal?.state === "queued" || proposal?.state === "executed") {
    return { from: "proposal", queueAt: undefined };
  }
  const queueAt = executeAt - state.timelockDelaySeconds;
  if (queueAt <= block.timestamp || queueAt === executeAt) {
    return { unavailable: "it could not wait for the timelock's delay before that time" };
  }
  return { from: proposal?.state === "succeeded" ? "proposal" : "timelock", queueAt };
}
