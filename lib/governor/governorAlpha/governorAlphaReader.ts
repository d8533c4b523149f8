import { earliestExecution } from "../earliestExecution.ts";
import type { GovernorReader } from "../GovernorFlavour.ts";
import {
  fetchGovernorAlphaProposal,
  fetchGovernorAlphaProposals,
} from "./fetchGovernorAlphaProposals.ts";
import { readGovernorAlphaState } from "./readGovernorAlphaState.ts";

/** Reads GovernorAlpha. The clock counts blocks; a queued proposal expires a grace period after its eta. */
export const governorAlphaReader: GovernorReader = {
  // `GovernorAlpha.execute` forwards `msg.value` to the timelock, call by call.
  etherFrom: "caller",
  readState: readGovernorAlphaState,
  fetchProposals: fetchGovernorAlphaProposals,
  fetchProposal: fetchGovernorAlphaProposal,
  earliestExecution,
};
