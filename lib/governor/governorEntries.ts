import type { GovernorEntry } from "./GovernorEntry.ts";
import { enterGovernorAlpha } from "./governorAlpha/enterGovernorAlpha.ts";
import { enterOpenZeppelinGovernor } from "./openZeppelinGovernor/enterOpenZeppelinGovernor.ts";

/** How the calls of each governor family enter a simulation, by the flavour's id. */
export const governorEntries: Readonly<Record<string, GovernorEntry>> = {
  governorAlpha: enterGovernorAlpha,
  openZeppelinGovernor: enterOpenZeppelinGovernor,
};
