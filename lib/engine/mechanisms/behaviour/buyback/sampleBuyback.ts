import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import type { Buyback } from "./buybackSchema.ts";

/**
 * Buy-backs on sampled paths (S27): revenue gathers until the next purchase, which pays the pool's price
 * with impact: out = x × q ÷ (y + q) of the reserves at the price of the moment, q after the fee. The
 * market's pool then answers what was bought.
 */
export function sampleBuyback(spec: Buyback, context: SampleContext): void {
  const { program, price } = context;
  if (price === undefined) return;
  const [budget, spent, bought] = [program.state(0), program.state(0), program.state(0)];
  const perYear = program.multiply(context.process(spec.revenue), rateToDouble(spec.share));
  program.assign(budget, program.add(budget, program.multiply(perYear, program.stepYears)));
  program.when(program.column(countDue(spec, context.dates)), () => {
    const amount = quantaFor(program.add(budget, 0), { context, price });
    const paid = context.pay({ from: spec.from, to: spec.to, amount });
    context.buy(paid);
    program.assign(bought, program.add(bought, paid));
    program.assign(spent, program.add(spent, budget));
    program.assign(budget, 0);
  });
  context.output("spent", spent);
  context.output("bought", program.divide(bought, context.quantaPerToken));
}

/** Quanta that a sum in the quote asset buys. */
function quantaFor(
  quote: Register,
  { context, price }: { context: SampleContext; price: Register },
): Register {
  const { program, model, quantaPerToken } = context;
  const { market } = model;
  if (market?.pool === undefined) {
    return program.multiply(program.divide(quote, price), quantaPerToken);
  }
  const afterFee = program.multiply(quote, 1 - market.pool.feeBps / 10_000);
  // reserves at the price of the moment: x = x₀ × sqrt(p₀ ÷ p), y = x × p
  const ratio = program.squareRoot(program.divide(market.price, price));
  const tokens = program.multiply(ratio, context.toQuanta(market.pool.token));
  const reserve = program.divide(program.multiply(tokens, price), quantaPerToken);
  return program.divide(program.multiply(tokens, afterFee), program.add(reserve, afterFee));
}
