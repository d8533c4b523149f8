import { checkVesting } from "./vesting/checkVesting.ts";

/** What takes several fields of one mechanism together, by kind. */
export const distributionChecks = { vesting: checkVesting };
