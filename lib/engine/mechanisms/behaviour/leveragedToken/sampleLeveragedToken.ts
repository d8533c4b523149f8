import { countDue } from "../../../periodicDue.ts";
import type { State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import type { LeveragedToken } from "./leveragedTokenSchema.ts";

/** A fund that lost all is shown at this part of what it had: prices stay above 0. */
const smallestFactor = 1e-6;
const smallestValue = 1e-12;

/**
 * A leveraged fund on sampled paths (S24), in each step: the asset returns r, the net asset value
 * 1 + leverage × r, and the leverage drifts to L(1 + r) ÷ (1 + L r); n rebalances go 1 − (1 − speed)^n of
 * the way to the target, within the bounds; then people mint or redeem at the new value.
 */
export function sampleLeveragedToken(spec: LeveragedToken, context: SampleContext): void {
  const { program, quantaPerToken } = context;
  const price = context.process(spec.underlying);
  const start = context.model.market?.processes?.find(({ id }) => id === spec.underlying)?.start;
  const before = program.state(start ?? 1);
  const value = program.state(spec.netAssetValue);
  const leverage = program.state(spec.leverage);

  const assetFactor = program.divide(price, before);
  const gain = program.multiply(leverage, program.subtract(assetFactor, 1));
  const cost = program.multiply(program.stepYears, spec.costPerYear);
  const factor = program.subtract(program.add(gain, 1), cost);
  const held = program.maximum(factor, smallestFactor);
  program.assign(value, program.maximum(program.multiply(value, held), smallestValue));
  const isLost = program.lessThan(factor, smallestFactor);
  const drifted = program.divide(program.multiply(leverage, assetFactor), held);
  program.assign(leverage, program.select(isLost, spec.target, drifted));
  program.assign(before, price);
  recenter(spec, { context, leverage });

  if (spec.demand !== undefined) {
    const quote = program.multiply(context.process(spec.demand), quantaPerToken);
    const supply = program.add(context.bucket(spec.to), 0);
    const missing = program.subtract(program.divide(quote, value), supply);
    context.pay({ to: spec.to, amount: missing });
    context.pay({ from: spec.to, amount: program.subtract(0, missing) });
  }
  context.output("net asset value", value);
  context.output("leverage", leverage);
}

function recenter(
  spec: LeveragedToken,
  { context, leverage }: { context: SampleContext; leverage: State },
): void {
  const { program, dates } = context;
  const { speed, target, minimum, maximum } = spec;
  const rebalances = program.column(countDue(spec, dates));
  program.when(rebalances, () => {
    const left = program.power(1 - speed, rebalances);
    const aimed = program.add(program.multiply(program.subtract(leverage, target), left), target);
    program.assign(leverage, program.maximum(program.minimum(aimed, maximum), minimum));
  });
}
