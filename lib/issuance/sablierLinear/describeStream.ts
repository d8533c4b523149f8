import type { Address } from "viem";
import type { ActionDescription, ActionEffect, DescribeContext } from "../../actions/Action.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { formatPercent } from "../../amount/formatPercent.ts";

/** What every stream has. Amounts are base units as decimal strings. */
export type StreamTerms = {
  contract: Address;
  sender: Address;
  recipient: Address;
  token: Address;
  amount: string;
  cancelable: boolean;
  transferable: boolean;
  broker: Address;
  brokerFee: string;
};

const wholeFee = 10n ** 18n;

/** What the broker gets: floor(amount × fee ÷ 10^18), as the contract computes it. */
const feeOf = ({ amount, brokerFee }: StreamTerms): bigint =>
  (BigInt(amount) * BigInt(brokerFee)) / wholeFee;

/** A new stream in words. */
export function describeStream(
  terms: StreamTerms,
  parts: { context: DescribeContext; when: string; fields: ActionDescription["fields"] },
): ActionDescription {
  const { context, when, fields } = parts;
  const { contract, sender, recipient, token, cancelable, transferable } = terms;
  const name = (address: Address) => describeAddress(address, context);
  const amountOf = (amount: bigint) => describeAmount(amount.toString(), { asset: token, context });
  const fee = feeOf(terms);
  const ending = cancelable
    ? `${name(sender)} can cancel it and gets the rest`
    : "nobody can cancel it";
  const share = formatPercent({ numerator: BigInt(terms.brokerFee), denominator: wholeFee }, 2);
  const feeWords =
    fee === 0n
      ? "none"
      : `${amountOf(fee)} (${share}) to ${describeAddressFully(terms.broker, context)}`;
  const deposit = amountOf(fee < BigInt(terms.amount) ? BigInt(terms.amount) - fee : 0n);
  return {
    sentence: `Stream ${deposit} to ${name(recipient)} through ${name(contract)}, ${when}; ${ending}${fee === 0n ? "" : `; the broker ${name(terms.broker)} gets ${amountOf(fee)} at once`}`,
    fields: [
      { label: "Sablier contract", value: describeAddressFully(contract, context) },
      { label: "Recipient", value: describeAddressFully(recipient, context) },
      { label: "Token", value: describeAddressFully(token, context) },
      { label: "Streamed", value: deposit },
      ...fields,
      {
        label: "Can be cancelled",
        value: cancelable ? `yes, by ${describeAddressFully(sender, context)}` : "no",
      },
      { label: "Recipient can hand it on", value: transferable ? "yes" : "no" },
      { label: "Broker's fee", value: feeWords },
    ],
  };
}

/** The deposit and the fee leave the executor, who must have allowed it; the contract counts on. */
export function streamEffects(terms: StreamTerms): readonly ActionEffect[] {
  const { contract, token, broker } = terms;
  const fee = feeOf(terms);
  const deposit = BigInt(terms.amount) - fee;
  return [
    { kind: "flow", asset: token, amount: deposit > 0n ? deposit : 0n, recipient: contract },
    ...(fee === 0n
      ? []
      : [{ kind: "flow", asset: token, amount: fee, recipient: broker } as const]),
    { kind: "parameter", contract, name: "nextStreamId" },
  ];
}
