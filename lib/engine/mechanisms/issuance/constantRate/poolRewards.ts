import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import type { ConstantRate, Pools } from "./constantRateSchema.ts";
import { ratePerPeriod } from "./ratePerPeriod.ts";

/** A pool's rate is `numerator` ÷ `denominator` base units a period; `from` is its last paid period. */
type Pool = { numerator: bigint; denominator: bigint; from: bigint };

/**
 * A rate that pools share (S16): each is paid floor(periods × rate × weight ÷ all weights) for the
 * periods since its last payment, those of a bonus counted `factor` times (`updatePool` and
 * `getMultiplier` of SushiSwap's MasterChef.sol, 2020). Updated `atDates` it pays all pools at each date,
 * as `massUpdatePools` does; `never` updated, each pool runs on from its last update and is floored once.
 *
 * @throws {AmountError} if a rate cannot be read.
 */
export function poolRewards(
  spec: ConstantRate & { pools: Pools },
  context: ProcessContext,
): Process {
  const { seconds } = ratePerPeriod(spec);
  const { from, to, label } = spec;
  const pay = createRoute(context, { from, to, label, streaming: true });
  const pools = toPools(spec, context);
  const count = createCount(spec.pools);
  const periodAt = (time: number) => BigInt(Math.floor((time - context.asOf) / seconds));
  const dueBy = (pool: Pool, period: bigint) =>
    period <= pool.from ? 0n : (count(pool.from, period) * pool.numerator) / pool.denominator;
  const sumBy = (period: bigint) => pools.reduce((sum, pool) => sum + dueBy(pool, period), 0n);

  if (spec.pools.updated === "atDates") {
    return {
      settle(at) {
        const period = periodAt(at);
        pay(sumBy(period), at);
        for (const pool of pools) if (period > pool.from) pool.from = period;
      },
    };
  }
  let paid = sumBy(0n);
  return {
    flow(to) {
      const due = sumBy(periodAt(to));
      if (due > paid) pay(due - paid, to);
      paid = due;
    },
  };
}

function toPools(spec: ConstantRate & { pools: Pools }, context: ProcessContext): Pool[] {
  const rate = ratePerPeriod(spec);
  const all = parseRate(spec.pools.allWeights);
  return spec.pools.shares.map((share) => {
    const weight = parseRate(share.weight);
    return {
      numerator:
        rate.numerator * 10n ** BigInt(context.decimals) * weight.numerator * all.denominator,
      denominator: rate.denominator * weight.denominator * all.numerator,
      from: -BigInt(share.owedPeriods ?? 0),
    };
  });
}

/** How many periods lie between two, those of the bonus counted by its factor. */
function createCount({ bonus }: Pools): (from: bigint, to: bigint) => bigint {
  if (bonus === undefined) return (from, to) => to - from;
  const extra = BigInt(bonus.factor) - 1n;
  const last = BigInt(bonus.untilPeriod);
  return (from, to) => {
    const end = to < last ? to : last;
    return to - from + (end > from ? (end - from) * extra : 0n);
  };
}
