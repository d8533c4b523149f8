import type { MechanismOf } from "../../../Model.ts";
import { exponential } from "../../../sampling/numbers/exponential.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { stepLengths } from "../../../sampling/stepLengths.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { sampleScaled } from "../heldContext.ts";

/** Below this a volatility counts as this, so that the factor stays finite. */
const smallestVolatility = 1e-9;

/**
 * Scales what it holds by clamp(target ÷ realised volatility, minimumFactor, maximumFactor). The
 * variance is exponentially weighted, v ← λ·v + (1 − λ)·r² ÷ Δt with λ = exp(−Δt ÷ window), r the
 * logarithmic return of the step; it starts at the market's own volatility. Source: RiskMetrics
 * Technical Document, 4th edition, J.P. Morgan and Reuters, 1996, section 5.2.
 */
export function sampleVolatilityAdjusted(
  spec: MechanismOf<"volatilityAdjusted">,
  context: SampleContext,
): void {
  const { program, price, model, dates } = context;
  const { market } = model;
  if (price === undefined || market === undefined) {
    context.sample(spec.of, context);
    return;
  }
  const windowYears = spec.windowSeconds / secondsPerYear;
  const decay = program.column(
    stepLengths(dates).map((years) => exponential(-years / windowYears)),
  );
  const last = program.state(market.price);
  const variance = program.state(market.volatility * market.volatility);
  const change = program.log(program.divide(price, last));
  const observed = program.divide(program.multiply(change, change), program.stepYears);
  const moved = program.multiply(program.subtract(variance, observed), decay);
  program.assign(variance, program.add(observed, moved));
  program.assign(last, price);
  const volatility = program.maximum(program.squareRoot(variance), smallestVolatility);
  const wanted = program.divide(spec.target, volatility);
  const factor = program.minimum(program.maximum(wanted, spec.minimumFactor), spec.maximumFactor);
  context.output("realised volatility", volatility);
  context.output("factor", factor);
  sampleScaled(spec.of, { context, factor });
}
