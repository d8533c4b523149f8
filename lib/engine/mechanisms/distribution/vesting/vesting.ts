import type { Process, ProcessContext } from "../../../Process.ts";
import { cliffVesting } from "./cliffVesting.ts";
import { escrowVesting } from "./escrowVesting.ts";
import { isPlainLinear, linearVesting } from "./linearVesting.ts";
import { milestoneVesting } from "./milestoneVesting.ts";
import { scheduledVesting } from "./scheduledVesting.ts";
import { treasuryVester } from "./treasuryVester.ts";
import type { Vesting } from "./vestingSchema.ts";

/** A locked amount released on a schedule (S12), by the form's own arithmetic. */
export function vesting(spec: Vesting, context: ProcessContext): Process {
  switch (spec.form) {
    case "linear":
      return isPlainLinear(spec) ? linearVesting(spec, context) : scheduledVesting(spec, context);
    case "tranches":
    case "exponent":
      return scheduledVesting(spec, context);
    case "cliff":
      return cliffVesting(spec, context);
    case "treasuryVester":
      return treasuryVester(spec, context);
    case "milestone":
      return milestoneVesting(spec, context);
    case "escrow":
      return escrowVesting(spec, context);
  }
}
