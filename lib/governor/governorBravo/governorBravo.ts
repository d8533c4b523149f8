import type { GovernorFlavour } from "../GovernorFlavour.ts";
import { readCompoundIdentity } from "../governorAlpha/readCompoundIdentity.ts";

/** GovernorBravo of Compound, and of Uniswap after it, with Compound's Timelock as executor. */
export const governorBravo: GovernorFlavour = {
  id: "governorBravo",
  readIdentity: readCompoundIdentity("governorBravo"),
  load: async () => (await import("./governorBravoReader.ts")).governorBravoReader,
};
