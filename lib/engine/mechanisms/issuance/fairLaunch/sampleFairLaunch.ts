import type { Sampler } from "../../../sampling/SampleContext.ts";
import type { FairLaunch } from "./fairLaunchSchema.ts";

/** Moves what the schedule has due; records, where the number of participants is sampled, what each earns. */
export const sampleFairLaunch: Sampler<FairLaunch> = (spec, context) => {
  const { program, quantaPerToken } = context;
  let earned = program.add(0, 0);
  for (const { from, to, due, isDue } of context.scheduledFlows()) {
    program.when(isDue, () => {
      context.pay({ from, to, amount: due });
    });
    earned = program.add(earned, due);
  }
  if (spec.participants === undefined) return;
  const people = program.multiply(context.process(spec.participants), quantaPerToken);
  context.output("earned by each", program.divide(earned, people));
};
