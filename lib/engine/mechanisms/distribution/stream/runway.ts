import type { Ratio } from "../../../../amount/Ratio.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { Trajectory } from "../../../Trajectory.ts";

/** Of twelve equal ones in a year of 365 days. */
export const secondsPerMonth = secondsPerYear / 12;

/**
 * How many months a balance lasts at an outflow that stays as it was over a time (S20): balance ×
 * seconds ÷ (outflow × seconds of a month).
 *
 * @param parameters - `balance` and `outflow` in base units, `seconds` the time over which it
 * flowed out.
 * @returns Exact; denominator 0 where nothing flows out.
 */
export function runwayMonths(parameters: {
  balance: bigint;
  outflow: bigint;
  seconds: number;
}): Ratio {
  const { balance, outflow, seconds } = parameters;
  return {
    numerator: balance * BigInt(seconds),
    denominator: outflow * BigInt(secondsPerMonth),
  };
}

/**
 * When a projection first fails to pay: the date of its first shortfall.
 *
 * @returns Unix seconds; `undefined` where all is paid to the end.
 */
export function ruinedAt({ events }: Trajectory): number | undefined {
  return events.find(({ kind }) => kind === "shortfall")?.at;
}
