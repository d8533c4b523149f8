import type { Process, ProcessContext } from "../../../Process.ts";
import { cliffVesting } from "./cliffVesting.ts";
import { linearVesting } from "./linearVesting.ts";
import { treasuryVester } from "./treasuryVester.ts";
import type { Vesting } from "./vestingSchema.ts";

/** A locked amount released on a schedule (S12), by the form's own arithmetic. */
export function vesting(spec: Vesting, context: ProcessContext): Process {
  switch (spec.form) {
    case "linear":
      return linearVesting(spec, context);
    case "cliff":
      return cliffVesting(spec, context);
    case "treasuryVester":
      return treasuryVester(spec, context);
  }
}
