import type { GovernorReader } from "../GovernorFlavour.ts";
import { governorAlphaReader } from "../governorAlpha/governorAlphaReader.ts";
import {
  fetchGovernorBravoProposal,
  fetchGovernorBravoProposals,
} from "./fetchGovernorBravoProposals.ts";

/**
 * Reads GovernorBravo. Its settings are read as GovernorAlpha's are, though they may change; it counts
 * abstentions, of which no quorum is made.
 */
export const governorBravoReader: GovernorReader = {
  ...governorAlphaReader,
  fetchProposals: fetchGovernorBravoProposals,
  fetchProposal: fetchGovernorBravoProposal,
};
