import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand, ProgramBuilder, Register } from "../../../sampling/ProgramBuilder.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";

type Step = {
  program: ProgramBuilder;
  /** Measured in this step. */
  ratio: Register;
  /** How many changes fall into it. */
  periods: Operand;
};

type Form<Name extends AdaptiveRate["form"]> = Extract<AdaptiveRate, { form: Name }>;

const secondsPerDay = 86_400;

/**
 * Writes a controller's changes of one step and gives the mean of the rates it issues at: a period's for
 * `step`, a year's for the others. What a step leaves is kept for the next.
 */
export function writeRate(spec: AdaptiveRate, step: Step): Register {
  switch (spec.form) {
    case "step":
      return writeStep(spec, step);
    case "proportional":
      return writeProportional(spec, step);
    case "curve":
      return writeCurve(spec, step);
  }
}

function writeStep(spec: Form<"step">, { program, ratio, periods }: Step): Register {
  const target = rateToDouble(spec.target);
  const direction = program.subtract(
    program.lessThan(ratio, target),
    program.lessThan(target, ratio),
  );
  const change = program.multiply(direction, rateToDouble(spec.change));
  return writeChange(program, { start: spec.rate, change, periods, bounds: spec });
}

function writeProportional(
  spec: Form<"proportional">,
  { program, ratio, periods }: Step,
): Register {
  const gap = program.subtract(1, program.divide(ratio, rateToDouble(spec.target)));
  const most = (rateToDouble(spec.changePerYear) * spec.everySeconds) / secondsPerYear;
  const change = program.multiply(gap, most);
  return writeChange(program, { start: spec.rate, change, periods, bounds: spec });
}

/** Moves a rate kept in a state by `change` a period, and gives the mean of the first and last. */
function writeChange(
  program: ProgramBuilder,
  parameters: {
    start: string;
    change: Register;
    periods: Operand;
    bounds: { floor?: string; ceiling?: string };
  },
): Register {
  const { change, periods, bounds } = parameters;
  const rate = program.state(rateToDouble(parameters.start));
  const clamp = (value: Register): Register => {
    const { floor = "0", ceiling } = bounds;
    const capped = ceiling === undefined ? value : program.minimum(value, rateToDouble(ceiling));
    return program.maximum(capped, rateToDouble(floor));
  };
  const move = (times: Operand) => clamp(program.add(rate, program.multiply(change, times)));
  const first = move(1);
  const last = move(periods);
  program.assign(rate, last);
  return program.multiply(program.add(first, last), 0.5);
}

function writeCurve(spec: Form<"curve">, { program, ratio, periods }: Step): Register {
  const [target, radius] = [rateToDouble(spec.target), rateToDouble(spec.radius)];
  const ceiling = writeCeiling(spec, { program, ratio });
  const squared = program.multiply(ratio, ratio);
  const fixed = program.select(squared, program.divide(rateToDouble(spec.scale), squared), ceiling);
  const below = program.maximum(program.subtract(target - radius, ratio), 0);
  const above = program.minimum(program.subtract(target + radius, ratio), 0);
  const perPeriod = (rateToDouble(spec.growthPerDay) * spec.everySeconds) / secondsPerDay;
  const change = program.multiply(program.add(below, above), perPeriod);
  const bonus = program.state(rateToDouble(spec.bonus));
  const room = program.maximum(program.subtract(ceiling, fixed), 0);
  const move = (times: Operand) => {
    const grown = program.add(bonus, program.multiply(change, times));
    return program.minimum(program.maximum(grown, 0), room);
  };
  const first = move(1);
  const last = move(periods);
  program.assign(bonus, last);
  const mean = program.multiply(program.add(first, last), 0.5);
  const capped = program.minimum(program.add(fixed, mean), ceiling);
  return program.maximum(capped, rateToDouble(spec.floor));
}

/** The ceiling of the step; see `adaptiveMaximum` for the one that falls. */
function writeCeiling(
  spec: Form<"curve">,
  { program, ratio }: Pick<Step, "program" | "ratio">,
): Register {
  const highest = rateToDouble(spec.ceiling);
  if (spec.adaptiveMaximum !== true) return program.add(highest, 0);
  const distance = program.maximum(program.multiply(program.subtract(0.5, ratio), 100 / 42), 0);
  const grown = program.multiply(program.multiply(distance, distance), 0.09);
  const maximum = program.minimum(program.add(grown, 0.01), 0.1);
  return program.minimum(maximum, highest);
}
