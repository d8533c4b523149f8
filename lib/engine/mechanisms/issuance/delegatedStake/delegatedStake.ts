import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute, type Route } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { DelegatedStake } from "./delegatedStakeSchema.ts";
import { splitRewards } from "./splitRewards.ts";

/**
 * Delegated proof of stake (S03): of floor(rate × periods) in all, every receiver has its own part by
 * `splitRewards`; what flooring leaves, less than a base unit each, is not issued until it makes one.
 * What a cap leaves is split like the whole.
 */
export function delegatedStake(spec: DelegatedStake, context: ProcessContext): Process {
  const { ledger, asOf, decimals } = context;
  const dueBy = createDue(spec, context);
  const votes = spec.producers.map((producer) => parseAmount(producer.votes, decimals));
  const routes = [spec.voters, ...spec.producers.map((producer) => producer.to)].map((to) =>
    createRoute(context, { to, label: spec.label, streaming: true }),
  );
  const partsOf = (amount: bigint) => splitRewards(amount, { ...spec, votes });

  let parts = partsOf(dueBy(asOf));
  return {
    flow(to) {
      const next = partsOf(dueBy(to));
      const wanted = next.map((part, index) => part - (parts[index] ?? 0n));
      const room = ledger.limit > ledger.total ? ledger.limit - ledger.total : 0n;
      const fits = wanted.reduce((sum, part) => sum + part, 0n) <= room;
      payAll({ routes, wanted, first: fits ? wanted : partsOf(room), at: to });
      parts = next;
    },
  };
}

/** Pays every receiver its part of what there is room for, then asks for the rest, which is cut. */
function payAll({
  routes,
  wanted,
  first,
  at,
}: {
  routes: readonly Route[];
  wanted: readonly bigint[];
  first: readonly bigint[];
  at: number;
}): void {
  const paid = routes.map((pay, index) => {
    const [whole = 0n, part = 0n] = [wanted[index], first[index]];
    const amount = part < whole ? part : whole;
    if (amount > 0n) pay(amount, at);
    return amount;
  });
  for (const [index, pay] of routes.entries()) {
    const rest = (wanted[index] ?? 0n) - (paid[index] ?? 0n);
    if (rest > 0n) pay(rest, at);
  }
}

function createDue(spec: DelegatedStake, { asOf, decimals }: ProcessContext) {
  const { perYear, perBlock = "0", blockSeconds = 1 } = spec;
  const { numerator, denominator } = parseRate(perYear ?? perBlock);
  const unit = numerator * 10n ** BigInt(decimals);
  return (time: number): bigint =>
    perYear === undefined
      ? (unit * BigInt(Math.floor((time - asOf) / blockSeconds))) / denominator
      : (unit * BigInt(time - asOf)) / (denominator * BigInt(secondsPerYear));
}
