import { parseRate } from "../../../amount/parseRate.ts";
import type { Ratio } from "../../../amount/Ratio.ts";
import type { VelocityPeriod } from "./measureVelocity.ts";

/** Beyond which a period is named. What is absent is not looked at. */
export type VelocityLimits = {
  /** Of one period, as decimal text. */
  maximumVelocity?: string;
  /** Base units in one period. */
  maximumDistributed?: bigint;
  /** Distributed ÷ the mean of all periods before, as decimal text: "3" is three times as much. */
  maximumRise?: string;
};

export type VelocityAlert = {
  /** Place of the period. */
  period: number;
  kind: "velocity" | "distributed" | "rise";
  value: Ratio;
  limit: Ratio;
};

/**
 * Names the periods that pass a limit, by period, then in the order of the limits. A period without a
 * circulating supply has no velocity, and the first has nothing to rise from.
 *
 * @throws {InvalidRateError}
 */
export function velocityAlerts(
  periods: readonly VelocityPeriod[],
  limits: VelocityLimits,
): VelocityAlert[] {
  let before = 0n;
  return periods.flatMap(({ velocity, distributed }, period) => {
    const count = BigInt(period);
    const rise = { numerator: distributed * count, denominator: before };
    before += distributed;
    return [
      ...alertOf("velocity", { value: velocity, limit: rateOf(limits.maximumVelocity) }),
      ...alertOf("distributed", {
        value: { numerator: distributed, denominator: 1n },
        limit: amountOf(limits.maximumDistributed),
      }),
      ...alertOf("rise", { value: rise, limit: rateOf(limits.maximumRise) }),
    ].map((alert) => ({ period, ...alert }));
  });
}

function alertOf(
  kind: VelocityAlert["kind"],
  { value, limit }: { value: Ratio; limit: Ratio | undefined },
): Omit<VelocityAlert, "period">[] {
  if (limit === undefined || value.denominator === 0n) return [];
  const isBeyond = value.numerator * limit.denominator > limit.numerator * value.denominator;
  return isBeyond ? [{ kind, value, limit }] : [];
}

function rateOf(text: string | undefined): Ratio | undefined {
  return text === undefined ? undefined : parseRate(text);
}

function amountOf(amount: bigint | undefined): Ratio | undefined {
  return amount === undefined ? undefined : { numerator: amount, denominator: 1n };
}
