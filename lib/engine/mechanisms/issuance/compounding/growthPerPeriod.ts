import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import { raiseRounded } from "../../../../amount/raiseRounded.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { Compounding } from "./compoundingSchema.ts";

const unit = 10n ** 18n;

/**
 * What a compounding rule adds each period, as an exact share of the supply.
 *
 * `yearly`: perYear ÷ floor(31,536,000 ÷ everySeconds), cut to 18 decimals, as
 * `TERMINAL_SUPPLY_RATE_ANNUAL.div(52)` of SupplySchedule (Synthetix 2.x). `perBlock`: factor to the
 * power of everySeconds ÷ blockSeconds by `rpow`, with 18 decimals or the factor's own where it has more, less 1, as
 * `getNewRewardsPerSignal` of RewardsManager (The Graph, 2020).
 */
export function growthPerPeriod(spec: Compounding): Ratio {
  if (spec.form === "yearly") {
    const { numerator, denominator } = parseRate(spec.perYear);
    const periods = BigInt(Math.floor(secondsPerYear / spec.everySeconds));
    return {
      numerator: (numerator * unit) / denominator / (periods > 0n ? periods : 1n),
      denominator: unit,
    };
  }
  const { numerator, denominator } = parseRate(spec.factor);
  const scale = denominator > unit ? denominator : unit;
  const grown = raiseRounded((numerator * scale) / denominator, {
    exponent: BigInt(Math.floor(spec.everySeconds / spec.blockSeconds)),
    unit: scale,
  });
  return { numerator: grown > scale ? grown - scale : 0n, denominator: scale };
}
