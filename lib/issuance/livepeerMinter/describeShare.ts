import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";

/** A share in billionths, `PERC_DIVISOR` of Livepeer's MathUtilsV2 (LIP-40, 2020), exact in percent. */
export function describeShare(billionths: bigint): string {
  if (billionths === 2n ** 256n - 1n) return "2^256 − 1 billionths, the most there is";
  return `${formatAmountGrouped(billionths, 7)} %`;
}
