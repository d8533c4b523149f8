import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { dueSteps } from "../dueSteps.ts";
import { payWhenDue } from "../payWhenDue.ts";
import { toQuanta } from "../toQuanta.ts";
import { milestoneAmounts } from "./milestoneAmounts.ts";
import type { Vesting, VestingOf } from "./vestingSchema.ts";

/**
 * Vesting of sampled paths (S12): what the schedule has due, and each uncertain milestone on the
 * share of the paths that its probability says, at its date.
 */
export function sampleVesting(spec: Vesting, context: SampleContext): void {
  payWhenDue(context);
  if (spec.form === "milestone") sampleMilestones(spec, context);
}

function sampleMilestones(spec: VestingOf<"milestone">, context: SampleContext): void {
  const { program, dates, model } = context;
  const amounts = milestoneAmounts(spec, model.token.decimals);
  for (const [index, { at, probability = 1 }] of spec.milestones.entries()) {
    if (probability >= 1) continue;
    program.when(program.column(dueSteps(at, dates)), () => {
      const isReached = program.lessThan(program.uniform(), probability);
      const amount = program.multiply(isReached, toQuanta(amounts[index] ?? 0n, context));
      context.pay({ from: spec.from, to: spec.to, amount });
    });
  }
}
