import { enterCompoundGovernor } from "../governorAlpha/enterGovernorAlpha.ts";

/** GovernorBravo's calls, by itself or by its timelock: as GovernorAlpha's, whose functions it kept. */
export const enterGovernorBravo = enterCompoundGovernor("GovernorBravo");
