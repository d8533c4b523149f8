import { formatAmount } from "../../amount/formatAmount.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Mechanism } from "../../engine/Model.ts";
import { secondsPerYear } from "../../engine/secondsPerYear.ts";
import { type CrvEpoch, type CrvNumbers, crvUnit, nextCrvEpoch } from "./crvSchedule.ts";

/** Rates above would leave what a word holds within the years of a preview. */
const largestRate = 2n ** 200n;
const shortestEpoch = 86_400n;
/** Times above are no dates. */
const latestTime = 2n ** 40n;

/**
 * The engine's rule for what an epoch and those after it issue. Where the schedule is not known the rate
 * stays, as the contract's own count has it until somebody updates it.
 *
 * @returns none where the numbers are no schedule that can be run.
 */
export function toCrvMechanisms(
  epoch: CrvEpoch,
  parameters: { numbers: CrvNumbers | undefined; to: string; decimals: number },
): readonly Mechanism[] {
  const { numbers, to, decimals } = parameters;
  if (numbers === undefined) {
    return epoch.rate > largestRate
      ? []
      : [{ kind: "constantRate", to, perSecond: formatAmount(epoch.rate, decimals) }];
  }
  const { start, rate } = epoch.rate === 0n ? nextCrvEpoch(epoch, numbers) : epoch;
  const { reductionTime, coefficient } = numbers;
  const isTimed =
    start <= latestTime && reductionTime >= shortestEpoch && reductionTime <= latestTime;
  if (!isTimed || rate > largestRate || coefficient < crvUnit) return [];
  return [
    {
      kind: "stepDecay",
      form: "rate",
      to,
      start: toSeconds(start),
      everySeconds: toSeconds(reductionTime),
      initialPerYear: formatAmount(rate * BigInt(secondsPerYear), decimals),
      divisor: formatAmount(coefficient, 18),
    },
  ];
}
