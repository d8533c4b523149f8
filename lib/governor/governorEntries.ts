import type { GovernorEntry } from "./GovernorEntry.ts";
import { enterGovernorAlpha } from "./governorAlpha/enterGovernorAlpha.ts";
import { enterGovernorBravo } from "./governorBravo/enterGovernorBravo.ts";
import { enterOpenZeppelinGovernor } from "./openZeppelinGovernor/enterOpenZeppelinGovernor.ts";

/** How the calls of each governor family enter a simulation, by the flavour's id. */
export const governorEntries: Readonly<Record<string, GovernorEntry>> = {
  governorAlpha: enterGovernorAlpha,
  governorBravo: enterGovernorBravo,
  openZeppelinGovernor: enterOpenZeppelinGovernor,
};
