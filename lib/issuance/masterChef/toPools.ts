import { toSeconds } from "../../amount/toSeconds.ts";
import type {
  ConstantRate,
  Pools,
} from "../../engine/mechanisms/issuance/constantRate/constantRateSchema.ts";

/** A pool as its contract has it; `last` and `now` in the clock's own unit, blocks or seconds. */
export type ChefPool = { weight: bigint; last: bigint; staked: bigint };

/** Those pools that are paid, as the engine takes them: with weight, and something staked in them. */
export function toPools(
  pools: readonly ChefPool[],
  {
    now,
    allWeights,
    bonus,
    updated,
  }: {
    now: bigint;
    allWeights: bigint;
    bonus?: { factor: bigint; last: bigint } | undefined;
    updated: Pools["updated"];
  },
): Pools {
  return {
    shares: pools.filter(isPaid).map(({ weight, last }) => ({
      weight: weight.toString(),
      owedPeriods: toPeriods(now - last),
    })),
    allWeights: allWeights.toString(),
    ...(bonus === undefined
      ? {}
      : { bonus: { factor: toPeriods(bonus.factor), untilPeriod: toPeriods(bonus.last - now) } }),
    updated,
  };
}

/** Whether a pool is paid: an update of one in which nothing is staked moves its clock alone. */
export function isPaid({ weight, staked }: ChefPool): boolean {
  return weight > 0n && staked > 0n;
}

/** How a rate is said to the engine: by the second, or by the block with the chain's mean block time. */
export function toRate(
  rate: string,
  { counts, blockSeconds }: { counts: "blocks" | "seconds"; blockSeconds: number },
): Pick<ConstantRate, "perSecond" | "perBlock" | "blockSeconds"> {
  return counts === "blocks" ? { perBlock: rate, blockSeconds } : { perSecond: rate };
}

const farthest = 2n ** 53n - 1n;

/** A number of periods; what is beyond every horizon stays so. */
function toPeriods(periods: bigint): number {
  if (periods > farthest) return toSeconds(farthest);
  return toSeconds(periods < -farthest ? -farthest : periods);
}
