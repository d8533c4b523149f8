import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import type { ConstantRate } from "./constantRateSchema.ts";
import { poolRewards } from "./poolRewards.ts";
import { ratePerPeriod } from "./ratePerPeriod.ts";

/**
 * A fixed amount each second or block (S16): floor(rate × periods since `start`) in all, so that a rate
 * finer than a base unit loses nothing over time, and a whole rate equals StakingRewards' own sum
 * (`rewardRate` × seconds) or MasterChef's (`sushiPerBlock` × blocks). Without `start` it counts from
 * the run's start; what lies before that is already in the buckets. Pools that share it: `poolRewards`.
 */
export function constantRate(spec: ConstantRate, context: ProcessContext): Process {
  const { pools } = spec;
  if (pools !== undefined) return poolRewards({ ...spec, pools }, context);
  const { numerator, denominator, seconds } = ratePerPeriod(spec);
  const perPeriod = numerator * 10n ** BigInt(context.decimals);
  const { start = context.asOf, until = Infinity } = spec;
  const pay = createRoute(context, {
    from: spec.from,
    to: spec.to,
    label: spec.label,
    streaming: true,
  });
  const dueBy = (time: number) =>
    (perPeriod * BigInt(Math.floor((time - start) / seconds))) / denominator;

  let reached = Math.max(start, context.asOf);
  let paid = dueBy(reached);
  return {
    flow(to) {
      const end = Math.min(to, until);
      if (end <= reached) return;
      const due = dueBy(end);
      if (due > paid) pay(due - paid, end);
      paid = due;
      reached = end;
    },
  };
}
