import { grant } from "./grant/grant.ts";
import { vesting } from "./vesting/vesting.ts";

/** The exact processes of the kinds in this folder. */
export const distributionProcesses = { grant, vesting };
