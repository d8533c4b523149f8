import type { GovernorFlavour } from "../GovernorFlavour.ts";
import { governorAlpha } from "../governorAlpha/governorAlpha.ts";
import { readCompoundIdentity } from "../governorAlpha/readCompoundIdentity.ts";

const load = () => import("./fetchGovernorBravoProposals.ts");

/**
 * GovernorBravo of Compound, and of Uniswap after it, with Compound's Timelock as executor. Its settings are
 * read as GovernorAlpha's are, though they may change; it counts abstentions, of which no quorum is made.
 */
export const governorBravo: GovernorFlavour = {
  ...governorAlpha,
  id: "governorBravo",
  readIdentity: readCompoundIdentity("governorBravo"),
  fetchProposals: async (client, parameters) =>
    (await load()).fetchGovernorBravoProposals(client, parameters),
  fetchProposal: async (client, parameters) =>
    (await load()).fetchGovernorBravoProposal(client, parameters),
};
