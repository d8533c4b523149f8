import type { Mechanism } from "../Model.ts";
import { behaviourSamplers } from "../mechanisms/behaviour/behaviourSamplers.ts";
import { distributionSamplers } from "../mechanisms/distribution/distributionSamplers.ts";
import { issuanceSamplers } from "../mechanisms/issuance/issuanceSamplers.ts";
import { wrapperSamplers } from "../mechanisms/wrappers/wrapperSamplers.ts";
import type { SampleContext } from "./SampleContext.ts";

const samplers: Partial<Record<Mechanism["kind"], (spec: never, context: SampleContext) => void>> =
  {
    ...issuanceSamplers,
    ...distributionSamplers,
    ...behaviourSamplers,
    ...wrapperSamplers,
  };

/**
 * Writes the part of a program that one mechanism is: its own sampler's, or, where its rule does not
 * depend on behaviour, what its exact process has due in each step.
 */
export function sampleMechanism(spec: Mechanism, context: SampleContext): void {
  const sample = samplers[spec.kind];
  if (sample !== undefined) {
    sample(spec as never, context);
    return;
  }
  for (const { from, to, due, isDue } of context.scheduledFlows()) {
    context.program.when(isDue, () => {
      context.pay({ from, to, amount: due });
    });
  }
}
