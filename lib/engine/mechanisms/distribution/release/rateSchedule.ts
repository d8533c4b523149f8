import { parseRate } from "../../../../amount/parseRate.ts";
import type { ProcessContext } from "../../../Process.ts";
import { endSchedule, type ReleaseSchedule } from "./ReleaseSchedule.ts";

/**
 * A fixed amount each second: floor(perSecond × (t − start)) base units in all, until `until`.
 *
 * @param spec - `perSecond` in whole tokens; without `start` it counts from the run's start.
 */
export function rateSchedule(
  spec: { perSecond: string; start?: number; until?: number },
  { asOf, decimals }: Pick<ProcessContext, "asOf" | "decimals">,
): ReleaseSchedule {
  const { numerator, denominator } = parseRate(spec.perSecond);
  const perSecond = numerator * 10n ** BigInt(decimals);
  const { start = asOf, until } = spec;
  const schedule: ReleaseSchedule = {
    jumps: [],
    flowedBy: (at) => (at <= start ? 0n : (perSecond * BigInt(at - start)) / denominator),
  };
  return until === undefined ? schedule : endSchedule(schedule, until);
}
