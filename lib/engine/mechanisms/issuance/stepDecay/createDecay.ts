import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { decimalUnit, raiseFloored } from "./raiseFloored.ts";
import type { StepDecay } from "./stepDecaySchema.ts";

/** A decaying schedule, in base units. Steps count from 0. */
export type Decay = {
  /** What a whole step issues. */
  ofStep(step: number): bigint;
  /** What the first `seconds` of a step issue. */
  within(step: number, seconds: number): bigint;
};

/**
 * Reads a schedule with its contract's arithmetic.
 *
 * `rate`: floor(initialPerYear ÷ 31,536,000) a second, and at each step floor(rate × 10^18 ÷ divisor),
 * as `_update_mining_parameters` of CRV (0xD533a949740bb3306d119CC777fa900bA034cd52, Vyper 0.2.4).
 * `amount`: initialPerStep × factor^(n − constantSteps + 1) with n from 0, as `tokenDecaySupplyForWeek` of
 * Synthetix' SupplySchedule, issued at the step's end.
 */
export function createDecay(spec: StepDecay, decimals: number): Decay {
  return spec.form === "rate" ? createRateDecay(spec, decimals) : createAmountDecay(spec, decimals);
}

function createRateDecay(spec: Extract<StepDecay, { form: "rate" }>, decimals: number): Decay {
  const perSecond = (perYear: string) => parseAmount(perYear, decimals) / BigInt(secondsPerYear);
  const { numerator, denominator } = parseRate(spec.divisor);
  const least = perSecond(spec.terminal ?? "0");
  const rates = [perSecond(spec.initialPerYear)];
  const rateOf = (step: number): bigint => {
    for (let last = rates.length; last <= step; last += 1) {
      rates.push(((rates[last - 1] ?? 0n) * denominator) / numerator);
    }
    const rate = rates[step] ?? 0n;
    return rate > least ? rate : least;
  };
  return {
    ofStep: (step) => rateOf(step) * BigInt(spec.everySeconds),
    within: (step, seconds) => rateOf(step) * BigInt(seconds),
  };
}

function createAmountDecay(spec: Extract<StepDecay, { form: "amount" }>, decimals: number): Decay {
  const initial = parseAmount(spec.initialPerStep, decimals);
  const least = parseAmount(spec.terminal ?? "0", decimals);
  const { numerator, denominator } = parseRate(spec.factor);
  const factor = (numerator * decimalUnit) / denominator;
  return {
    ofStep(step) {
      const decays = Math.max(step + 1 - spec.constantSteps, 0);
      const amount = (initial * raiseFloored(factor, BigInt(decays))) / decimalUnit;
      return amount > least ? amount : least;
    },
    within: () => 0n,
  };
}
