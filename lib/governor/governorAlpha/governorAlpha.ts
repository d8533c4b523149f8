import { earliestExecution } from "../earliestExecution.ts";
import type { GovernorFlavour } from "../GovernorFlavour.ts";
import {
  fetchGovernorAlphaProposal,
  fetchGovernorAlphaProposals,
} from "./fetchGovernorAlphaProposals.ts";
import { readCompoundIdentity } from "./readCompoundIdentity.ts";
import { readGovernorAlphaState } from "./readGovernorAlphaState.ts";

/**
 * GovernorAlpha as Compound and Uniswap deployed it, with Compound's Timelock as executor. The clock counts
 * blocks; a queued proposal expires a grace period after its eta.
 */
export const governorAlpha: GovernorFlavour = {
  id: "governorAlpha",
  // `GovernorAlpha.execute` forwards `msg.value` to the timelock, call by call.
  etherFrom: "caller",
  readIdentity: readCompoundIdentity("governorAlpha"),
  readState: readGovernorAlphaState,
  fetchProposals: fetchGovernorAlphaProposals,
  fetchProposal: fetchGovernorAlphaProposal,
  earliestExecution,
};
