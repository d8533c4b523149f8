import type { Process, ProcessContext } from "../../../Process.ts";
import { cliffVesting } from "./cliffVesting.ts";
import { isPlainLinear, linearVesting } from "./linearVesting.ts";
import { treasuryVester } from "./treasuryVester.ts";
import type { Vesting } from "./vestingSchema.ts";

/**
 * The forms of vesting that are read from contracts (S12): VestingWallet, a cliff, TreasuryVester; the
 * same as `vesting`, for pages that carry no others.
 *
 * @throws {TypeError} on any other form, and on a linear one with more than the contract has: no reading of
 * a contract gives one.
 */
export function contractVesting(spec: Vesting, context: ProcessContext): Process {
  if (isPlainLinear(spec)) return linearVesting(spec, context);
  if (spec.form === "cliff") return cliffVesting(spec, context);
  if (spec.form === "treasuryVester") return treasuryVester(spec, context);
  throw new TypeError(spec.form);
}
