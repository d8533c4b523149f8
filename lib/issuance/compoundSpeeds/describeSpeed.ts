import type { Address } from "viem";
import type { DescribeContext } from "../../actions/Action.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { describeBefore, type ParameterPlace } from "../../actions/describeChange.ts";
import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";

/** An amount of the token that a Comptroller pays; in base units where it is not known. */
export function describeComp(
  amount: string,
  { contract, context }: { contract: Address; context: DescribeContext },
): string {
  const comp = context.values?.get(`${contract}.getCompAddress`);
  return comp?.unit === "address"
    ? describeAmount(amount, { asset: comp.address, context })
    : `${formatAmountGrouped(BigInt(amount), 0)} base units of its token`;
}

/** "0.05 COMP a block (no rewards), from …": a new speed, and the one before where it is known. */
export function describeSpeed(
  amount: string,
  { place, context }: { place: ParameterPlace; context: DescribeContext },
): string {
  const none = amount === "0" ? " (no rewards)" : "";
  const words = describeComp(amount, { contract: place.contract, context });
  return `${words} a block${none}${describeBefore(place, context)}`;
}
