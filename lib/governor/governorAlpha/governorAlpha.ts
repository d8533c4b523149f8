import type { GovernorFlavour } from "../GovernorFlavour.ts";
import { readCompoundIdentity } from "./readCompoundIdentity.ts";

/** GovernorAlpha as Compound and Uniswap deployed it, with Compound's Timelock as executor. */
export const governorAlpha: GovernorFlavour = {
  id: "governorAlpha",
  readIdentity: readCompoundIdentity("governorAlpha"),
  load: async () => (await import("./governorAlphaReader.ts")).governorAlphaReader,
};
