import { rateToDouble } from "../../../rateToDouble.ts";
import type { State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { toDouble } from "../../../toDouble.ts";
import { dueSteps } from "../dueSteps.ts";
import { toQuanta } from "../toQuanta.ts";
import { salePrice } from "./fixedPriceSale.ts";
import { quoteUnit } from "./quoteUnit.ts";
import type { FixedPriceSale, Sale } from "./saleSchema.ts";
import { settleSale } from "./settleSale.ts";

/**
 * A sale of sampled paths (S06, S07, S08, S10): what the exact run sells, and where a process
 * multiplies the demand at a stated price, what each path's demand buys, at most what is for sale.
 * Records what the seller has raised since the start, in the quote asset, after the exchange's fee.
 */
export function sampleSale(spec: Sale, context: SampleContext): void {
  const { program, model, dates } = context;
  const { purchases, raised, fee } = settleSale(spec, model.token.decimals);
  const kept = raised === 0n ? 1 : 1 - toDouble(fee, raised);
  const raisedBy = dates.slice(1).map((date) => {
    const due = purchases.filter(({ at }) => at >= model.asOf && at <= date);
    return (
      toDouble(
        due.reduce((sum, { quote }) => sum + quote, 0n),
        quoteUnit,
      ) * kept
    );
  });
  const part = spec.form === "ido" ? undefined : soldPart(spec, context);
  const exchange = spec.form === "ieo" ? spec.exchange : undefined;
  for (const { from, to, due, isDue } of context.scheduledFlows()) {
    const amount = part === undefined || to === exchange ? due : program.multiply(due, part);
    context.program.when(isDue, () => {
      context.pay({ from, to, amount });
    });
  }
  const column = program.column(raisedBy);
  context.output("raised after fees", program.multiply(column, part ?? 1));
}

/** What a path sells of what the exact run sells; known from the sale on. */
function soldPart(spec: FixedPriceSale, context: SampleContext): State | undefined {
  const { program, model, dates, quantaPerToken } = context;
  if (spec.demandProcess === undefined || spec.at < model.asOf) return undefined;
  const part = program.state(0);
  const { sold } = settleSale(spec, model.token.decimals);
  const price = salePrice(spec);
  const wanted =
    (rateToDouble(spec.demand ?? "0") / toDouble(price.numerator, price.denominator)) *
    quantaPerToken;
  const demand = program.multiply(context.process(spec.demandProcess), wanted);
  program.when(program.column(dueSteps(spec.at, dates)), () => {
    const bought = program.minimum(program.floor(demand), context.toQuanta(spec.amount));
    program.assign(part, program.divide(bought, toQuanta(sold, context)));
  });
  return part;
}
