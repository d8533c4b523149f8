import { earliestExecution } from "../earliestExecution.ts";
import type { GovernorReader } from "../GovernorFlavour.ts";
import {
  fetchOpenZeppelinProposal,
  fetchOpenZeppelinProposals,
} from "./fetchOpenZeppelinProposals.ts";
import { readOpenZeppelinState } from "./readOpenZeppelinState.ts";

/** Reads OpenZeppelin's Governor. */
export const openZeppelinGovernorReader: GovernorReader = {
  etherFrom: "executor",
  readState: readOpenZeppelinState,
  fetchProposals: fetchOpenZeppelinProposals,
  fetchProposal: fetchOpenZeppelinProposal,
  earliestExecution,
};
