import type { DescribeContext } from "../actions/Action.ts";
import { describeAmount } from "../actions/describeAmount.ts";
import type { ParameterPlace } from "../actions/describeChange.ts";
import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";

const maximumUint256 = 2n ** 256n - 1n;

/**
 * An amount or a rate that an action gives a contract, in the token in which the value it changes is
 * counted now; where that is not known, in base units.
 *
 * @param amount - Base units, as a decimal string.
 */
export function describeRate(
  amount: string,
  { place, context }: { place: ParameterPlace; context: DescribeContext },
): string {
  if (BigInt(amount) === maximumUint256) return "2^256 − 1 base units, the most there is";
  const now = context.values?.get(`${place.contract}.${place.name}`);
  if (now?.unit === "amount") return describeAmount(amount, { asset: now.token, context });
  return `${formatAmountGrouped(BigInt(amount), 0)} base units of its token`;
}
