import { formatAmount } from "../../amount/formatAmount.ts";

const unit = 10n ** 18n;
const maximumUint256 = 2n ** 256n - 1n;

/** A factor a block with 18 decimals, in words; up to 1 nothing is issued. */
export function describeGrowth(rate: string): string {
  if (BigInt(rate) === maximumUint256) return "2^256 − 1 parts of 10^18, the most there is";
  const factor = formatAmount(BigInt(rate), 18);
  return BigInt(rate) > unit ? factor : `${factor} (nothing is issued)`;
}
