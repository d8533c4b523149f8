import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { milestoneAmounts } from "./milestoneAmounts.ts";
import type { VestingOf } from "./vestingSchema.ts";

/**
 * A share at each milestone (S12). Only those that are certain are known; the others are behaviour
 * and only sampled paths reach them.
 */
export function milestoneVesting(spec: VestingOf<"milestone">, context: ProcessContext): Process {
  const amounts = milestoneAmounts(spec, context.decimals);
  const jumps = spec.milestones.flatMap(({ at, probability = 1 }, index) =>
    probability < 1 ? [] : { at, amount: amounts[index] ?? 0n },
  );
  return createReleaseProcess(
    { jumps: jumps.sort((a, b) => a.at - b.at) },
    { context, release: createRoute(context, spec), label: spec.label },
  );
}
