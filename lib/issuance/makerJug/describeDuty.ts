import { formatAmount } from "../../amount/formatAmount.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import { ray, rayPower } from "../../engine/mechanisms/behaviour/collateralMint/rayPower.ts";
import { secondsPerYear } from "../../engine/secondsPerYear.ts";

/** Above this a year is no fee any more, and the power would take long. */
const largestDuty = ray + ray / 100_000n;
const maximumUint256 = 2n ** 256n - 1n;

/** A factor a second in ray, exactly, with what a year makes of it to two digits. */
export function describeDuty(duty: bigint): string {
  if (duty === maximumUint256) return "2^256 − 1 parts of 10^27, the most there is";
  const factor = `times ${formatAmount(duty, 27)} a second`;
  if (duty === ray) return `${factor} (no fee)`;
  if (duty < ray) return `${factor} (less than 1: no fee that the contract can take)`;
  if (duty > largestDuty) return factor;
  const year = rayPower(duty, BigInt(secondsPerYear)) - ray;
  return `${factor} (${formatPercent({ numerator: year, denominator: ray }, 2)} a year)`;
}

/** The fee of all collateral, in ray, which is added to each one's own factor. */
export function describeBase(base: bigint): string {
  if (base === maximumUint256) return "2^256 − 1 parts of 10^27, the most there is";
  const part = `${formatAmount(base, 27)} a second`;
  return base === 0n ? `${part} (no fee beside each one's own)` : part;
}
