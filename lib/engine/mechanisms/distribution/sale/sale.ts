import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute, type Route } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import { type Act, createActs } from "../createActs.ts";
import type { SaleOutcome } from "./SaleOutcome.ts";
import type { FixedPriceSale, Offer, Sale } from "./saleSchema.ts";
import { saleVesting } from "./saleVesting.ts";
import { settleSale } from "./settleSale.ts";

type Selling = { spec: Sale; context: ProcessContext; outcome: SaleOutcome };

/**
 * A sale (S06, S07, S08, S10) moves the tokens that are sold to their buyers, at once or over time;
 * a pool is seeded from the seller first and what a bootstrapping pool has left goes back. What is
 * raised is another asset and is in `settleSale`. What lies before the run's start is in the
 * buckets already; what is still locked then is released.
 */
export function sale(spec: Sale, context: ProcessContext): Process {
  const outcome = settleSale(spec, context.decimals);
  if (spec.form !== "ido") return fixedPrice(spec, { spec, context, outcome });
  const { offer } = spec;
  if (offer.method === "pool" || offer.method === "bootstrapping") {
    return fromPool(offer, { spec, context, outcome });
  }
  const sell = createRoute(context, { from: spec.from, to: spec.to, label: spec.label });
  return createActs(purchasesBy(sell, { spec, context, outcome }), context);
}

function fixedPrice(spec: FixedPriceSale, selling: Selling): Process {
  const { context, outcome } = selling;
  const { from, to, label, at, vesting } = spec;
  const acts: Act[] = [];
  if (spec.form === "ieo" && spec.exchange !== undefined) {
    const amount = parseAmount(spec.exchangeAllocation ?? "0", context.decimals);
    const give = createRoute(context, { from, to: spec.exchange, label });
    acts.push({ at, act: (now) => record(selling, { at: now, amount: give(amount, now) }) });
  }
  const target = vesting === undefined ? to : vesting.lockedIn;
  const sell = createRoute(context, { from, to: target, label });
  const sold = createActs([...purchasesBy(sell, selling), ...acts], context);
  if (vesting === undefined) return sold;
  return saleVesting({ spec, vesting, sold: outcome.sold, selling: sold }, context);
}

function fromPool(offer: Offer<"pool" | "bootstrapping">, selling: Selling): Process {
  const { spec, context, outcome } = selling;
  const { from, to, at, label } = spec;
  const { pool } = offer;
  const token = parseAmount(offer.token, context.decimals);
  const seed = createRoute(context, { from, to: pool, label });
  const acts: Act[] = [
    { at, act: (now) => record(selling, { at: now, amount: seed(token, now) }) },
    ...purchasesBy(createRoute(context, { from: pool, to, label }), selling),
  ];
  if (offer.method === "bootstrapping") {
    const giveBack = createRoute(context, { from: pool, to: from, label });
    const rest = token - outcome.sold;
    acts.push({
      at: at + offer.durationSeconds,
      act: (now) => record(selling, { at: now, amount: giveBack(rest, now) }),
    });
  }
  return createActs(acts, context);
}

function purchasesBy(sell: Route, selling: Selling): Act[] {
  return selling.outcome.purchases.map(({ at, amount }) => ({
    at,
    act: (now) => record(selling, { at: now, amount: sell(amount, now) }),
  }));
}

function record({ spec, context }: Selling, paid: { at: number; amount: bigint }): void {
  recordEvent(context, { ...paid, kind: "payment", label: spec.label });
}
