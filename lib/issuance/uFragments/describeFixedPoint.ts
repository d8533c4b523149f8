import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";

/** A share with 18 decimals as an exact percentage; a value that is no share is the number it is. */
export function describeFixedShare(share: bigint): string {
  return `${formatAmountGrouped(share, 16)} %`;
}

/** The exponent's factor in the rebase curve, with 18 decimals; 0 makes the curve flat. */
export function describeGrowthOfCurve(growth: bigint): string {
  const words = formatAmountGrouped(growth, 18);
  return growth === 0n ? `${words} (no price moves the supply)` : words;
}
