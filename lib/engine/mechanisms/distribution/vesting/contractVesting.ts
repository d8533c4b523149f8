import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import { KindNotCarriedError } from "../../../errors.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { curveSchedule } from "../release/curveSchedule.ts";
import { cliffVesting } from "./cliffVesting.ts";
import { treasuryVester } from "./treasuryVester.ts";
import type { Vesting } from "./vestingSchema.ts";

/**
 * The forms of vesting that are read from contracts (S12): VestingWallet, a cliff, TreasuryVester. The
 * same releases as `vesting`, for pages that carry no others.
 *
 * @throws {KindNotCarriedError} on any other form, and on a vesting that is revoked.
 */
export function contractVesting(spec: Vesting, context: ProcessContext): Process {
  if (spec.form === "cliff") return cliffVesting(spec, context);
  if (spec.form === "treasuryVester") return treasuryVester(spec, context);
  if (spec.form !== "linear" || spec.revokedAt !== undefined || spec.unlockAtStart !== undefined) {
    throw new KindNotCarriedError(`vesting, ${spec.form}`);
  }
  const { label } = spec;
  const schedule = curveSchedule({
    ...spec,
    total: parseAmount(spec.total, context.decimals),
    unlockAtStart: undefined,
  });
  return createReleaseProcess(schedule, {
    context,
    release: createRoute(context, { ...spec, streaming: true }),
    released: parseAmount(spec.released, context.decimals),
    label,
  });
}
