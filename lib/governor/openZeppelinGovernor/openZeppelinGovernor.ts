import type { GovernorFlavour } from "../GovernorFlavour.ts";
import { readOpenZeppelinIdentity } from "./readOpenZeppelinIdentity.ts";

/** OpenZeppelin's Governor (4.9 and later) with a TimelockController as executor. */
export const openZeppelinGovernor: GovernorFlavour = {
  id: "openZeppelinGovernor",
  readIdentity: readOpenZeppelinIdentity,
  load: async () => (await import("./openZeppelinGovernorReader.ts")).openZeppelinGovernorReader,
};
