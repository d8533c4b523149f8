import type { ActionDescription, DescribeContext } from "../../actions/Action.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";

/** What a message to an Arbitrum chain may cost there; `gas` in units, the rest in wei, as decimal strings. */
export type TicketTerms = {
  gas: string;
  gasPrice: string;
  submissionCost: string;
  callValue: string;
  ether: string;
};

/**
 * The fields of a message's cost in words. The inbox refuses a message whose ether is less than submission,
 * ether for the call and gas at its price together (`AbsInbox._createRetryableTicket`, nitro-contracts 3.2.0).
 */
export function describeTicket(
  { gas, gasPrice, submissionCost, callValue, ether }: TicketTerms,
  context: DescribeContext,
): ActionDescription["fields"] {
  const words = (wei: bigint | string) => describeAmount(String(wei), { asset: "ether", context });
  const needed = BigInt(submissionCost) + BigInt(callValue) + BigInt(gas) * BigInt(gasPrice);
  const short = needed - BigInt(ether);
  return [
    { label: "Most gas on the other chain", value: formatAmountGrouped(BigInt(gas), 0) },
    { label: "Most for a unit of gas", value: words(gasPrice) },
    { label: "Most for submitting", value: words(submissionCost) },
    {
      label: "Ether sent with it",
      value:
        short > 0n
          ? `${words(ether)}, ${words(short)} less than the bridge asks for: it will refuse`
          : words(ether),
    },
  ];
}
