import { countDue } from "../../../periodicDue.ts";
import type { Sampler } from "../../../sampling/SampleContext.ts";
import { toDouble } from "../../../toDouble.ts";
import { growthOver } from "../growthOver.ts";
import type { Compounding } from "./compoundingSchema.ts";
import { growthPerPeriod } from "./growthPerPeriod.ts";

/**
 * Issues, in each step, total × ((1 + growth)^k − 1) for the k periods that fall into it, on each path's
 * own total.
 */
export const sampleCompounding: Sampler<Compounding> = (spec, context) => {
  const { program, dates } = context;
  const { numerator, denominator } = growthPerPeriod(spec);
  const growth = toDouble(numerator, denominator);
  const { until = Infinity } = spec;
  if (until < (dates[0] ?? 0)) return;
  const held = dates.map((date) => Math.min(date, until));
  const share = countDue(spec, held).map((periods) => growthOver(periods, growth));
  const due = program.column(share);
  program.when(due, () => {
    context.pay({ to: spec.to, amount: program.multiply(program.total, due) });
  });
};
