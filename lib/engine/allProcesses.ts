import { behaviourProcesses } from "./mechanisms/behaviour/behaviourProcesses.ts";
import { distributionProcesses } from "./mechanisms/distribution/distributionProcesses.ts";
import { issuanceProcesses } from "./mechanisms/issuance/issuanceProcesses.ts";
import type { Processes } from "./Process.ts";

/** The exact processes of every kind. */
export const allProcesses: Processes = {
  ...issuanceProcesses,
  ...distributionProcesses,
  ...behaviourProcesses,
};
