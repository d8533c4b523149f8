import { earliestExecution } from "../earliestExecution.ts";
import type { GovernorFlavour } from "../GovernorFlavour.ts";
import {
  fetchOpenZeppelinProposal,
  fetchOpenZeppelinProposals,
} from "./fetchOpenZeppelinProposals.ts";
import { readOpenZeppelinIdentity } from "./readOpenZeppelinIdentity.ts";
import { readOpenZeppelinState } from "./readOpenZeppelinState.ts";

/** OpenZeppelin's Governor (4.9 and later) with a TimelockController as executor. */
export const openZeppelinGovernor: GovernorFlavour = {
  id: "openZeppelinGovernor",
  etherFrom: "executor",
  readIdentity: readOpenZeppelinIdentity,
  readState: readOpenZeppelinState,
  fetchProposals: fetchOpenZeppelinProposals,
  fetchProposal: fetchOpenZeppelinProposal,
  earliestExecution,
};
