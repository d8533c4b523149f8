import { demand } from "./demand.ts";
import type { ModelIssue } from "./errors.ts";
import type { Market } from "./marketSchema.ts";
import { rateToDouble } from "./rateToDouble.ts";
import { decomposeCorrelations, priceId } from "./sampling/decomposeCorrelations.ts";

/** A pool whose ratio is further from the price than this would be traded back to it at once. */
const largestPoolGap = 0.05;

/**
 * Checks what takes several fields of a market together.
 *
 * @returns What is wrong, with paths from the model; empty when nothing is.
 */
export function checkMarket(market: Market): ModelIssue[] {
  const issues = [...checkProcessIds(market), ...checkCorrelations(market), ...checkPool(market)];
  if (issues.length > 0 || decomposeCorrelations(market) !== undefined) return issues;
  const message = "do not fit together: three processes cannot all pull apart; use smaller values";
  return [{ path: "market.correlations", message }];
}

function checkProcessIds({ processes = [] }: Market): ModelIssue[] {
  const seen = new Set([priceId]);
  return processes.flatMap(({ id }, index) => {
    const issues = demand(!seen.has(id), {
      path: `market.processes[${index}].id`,
      message: id === priceId ? "is the price's own; use another" : "is used before; use another",
    });
    seen.add(id);
    return issues;
  });
}

function checkCorrelations({ correlations = [], processes = [] }: Market): ModelIssue[] {
  const ids = new Set([priceId, ...processes.map(({ id }) => id)]);
  const seen = new Set<string>();
  return correlations.flatMap(({ between }, index) => {
    const path = `market.correlations[${index}].between`;
    const pair = JSON.stringify([...between].sort());
    const unknown = between.find((id) => !ids.has(id));
    const issues = [
      ...demand(unknown === undefined, {
        path,
        message: `there is no process with the id ${JSON.stringify(unknown)}; use "price" or a process of the market`,
      }),
      ...demand(between[0] !== between[1], { path, message: "must name two different processes" }),
      ...demand(!seen.has(pair), { path, message: "is given before; keep one" }),
    ];
    seen.add(pair);
    return issues;
  });
}

function checkPool({ pool, price }: Market): ModelIssue[] {
  if (pool === undefined) return [];
  const ratio = rateToDouble(pool.quote) / rateToDouble(pool.token);
  const path = "market.pool";
  if (!(ratio > 0 && ratio < Infinity)) {
    return [{ path, message: "must hold some of both assets" }];
  }
  return demand(Math.abs(ratio / price - 1) <= largestPoolGap, {
    path,
    message: `prices the token at ${ratio}, market.price is ${price}; make them agree within 5 %`,
  });
}
