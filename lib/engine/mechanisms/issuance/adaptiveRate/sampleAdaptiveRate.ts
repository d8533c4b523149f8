import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand, ProgramBuilder, Register } from "../../../sampling/ProgramBuilder.ts";
import type { Sampler } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import { writeRate } from "./writeRate.ts";

/**
 * Measures the ratio on each path once a step and lets the controller make all changes of that step
 * from it: the rate after the first and after the last change are both held within the bounds, and
 * the step issues, compounded, at their mean.
 */
export const sampleAdaptiveRate: Sampler<AdaptiveRate> = (spec, context) => {
  const { program } = context;
  const counts = countDue(spec, context.dates);
  const periods = program.column(counts);
  const ratio =
    spec.ratio === undefined
      ? program.divide(context.bucket(spec.staked), program.total)
      : context.process(spec.ratio);
  const perYear = secondsPerYear / spec.everySeconds;
  const shown = program.state(startingRate(spec) * (spec.form === "step" ? perYear : 1));
  program.when(periods, () => {
    const rate = writeRate(spec, { program, ratio, periods });
    const share = spec.form === "step" ? rate : program.divide(rate, perYear);
    const growth = compound(program, { share, periods, most: Math.max(...counts) });
    context.pay({ to: spec.to, amount: program.multiply(program.total, growth) });
    program.assign(shown, spec.form === "step" ? program.multiply(rate, perYear) : rate);
  });
  context.output("rate a year", shown);
  context.output("ratio", ratio);
};

/** Before the first change; the static part of a curve is not known before it is measured. */
function startingRate(spec: AdaptiveRate): number {
  return rateToDouble(spec.form === "curve" ? spec.bonus : spec.rate);
}

/** (1 + share)^periods − 1; for one period at most, the share itself to the last bit. */
function compound(
  program: ProgramBuilder,
  { share, periods, most }: { share: Register; periods: Operand; most: number },
): Register {
  if (most <= 1) return share;
  return program.subtract(program.power(program.add(share, 1), periods), 1);
}
