import {
  type Address,
  decodeAbiParameters,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionData,
  getAbiItem,
} from "viem";
import { z } from "zod";
import { arbitrumRouterAbi } from "../../../contracts-abi/arbitrumBridge.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { addressField, tokensField, weiField, wholeField } from "../../actions/fieldSchemas.ts";
import { describeTicket } from "../arbitrumInbox/describeTicket.ts";

const abi = [getAbiItem({ abi: arbitrumRouterAbi, name: "outboundTransferCustomRefund" })] as const;

/** What the gateway takes as `_data`: the most for submitting, and bytes that it refuses if there are any. */
const gatewayData = [{ type: "uint256" }, { type: "bytes" }] as const;

type DepositTerms = {
  /** The router. */
  contract: Address;
  token: Address;
  /** On the other chain. */
  recipient: Address;
  /** Base units. */
  amount: string;
  /** Who gets unspent gas on the other chain. */
  refundTo: Address;
  gas: string;
  /** Wei for a unit of gas. */
  gasPrice: string;
  /** Wei. */
  submissionCost: string;
  /** Wei sent with the call, for submission and gas. */
  ether: string;
};

/**
 * `outboundTransferCustomRefund` of Arbitrum's L1GatewayRouter. The token's gateway, which the source's parameters
 * name and the bytes do not, must be allowed to spend the amount first. Who or what the recipient is on the other
 * chain is not known here.
 */
export const depositToArbitrum = defineAction<"depositToArbitrum", DepositTerms>({
  type: "depositToArbitrum",
  label: "Send tokens to an Arbitrum chain",
  abi,
  schema: z.strictObject({
    contract: addressField("Gateway router"),
    token: addressField("Token"),
    recipient: addressField("Recipient on the other chain"),
    amount: tokensField("Amount"),
    refundTo: addressField("Who gets unspent gas on the other chain", { start: "executor" }),
    gas: wholeField({ title: "Most gas on the other chain", unit: "count" }),
    gasPrice: wholeField({ title: "Most for a unit of gas", unit: "wei" }),
    submissionCost: wholeField({ title: "Most for submitting", unit: "wei" }),
    ether: weiField("Ether sent with it"),
  }),
  encode({ contract, token, recipient, amount, refundTo, gas, gasPrice, submissionCost, ether }) {
    const data = encodeAbiParameters(gatewayData, [BigInt(submissionCost), "0x"]);
    const numbers = [BigInt(amount), BigInt(gas), BigInt(gasPrice)] as const;
    return createCall({
      to: contract,
      value: BigInt(ether),
      data: encodeFunctionData({ abi, args: [token, refundTo, recipient, ...numbers, data] }),
    });
  },
  read({ to, value, data }) {
    if (value === 0n) return undefined;
    const { args } = decodeFunctionData({ abi, data });
    const [token, refundTo, recipient, amount, gas, gasPrice, extra] = args;
    const [submissionCost] = decodeAbiParameters(gatewayData, extra);
    return {
      contract: to,
      token,
      recipient,
      amount: amount.toString(),
      refundTo,
      gas: gas.toString(),
      gasPrice: gasPrice.toString(),
      submissionCost: submissionCost.toString(),
      ether: value.toString(),
    };
  },
  describe(terms, context) {
    const { contract, token, recipient, amount, refundTo } = terms;
    const quantity = describeAmount(amount, { asset: token, context });
    return {
      sentence: `Send ${quantity} through ${describeAddress(contract, context)} to ${recipient} on the other chain`,
      fields: [
        { label: "Gateway router", value: describeAddressFully(contract, context) },
        { label: "Token", value: describeAddressFully(token, context) },
        // A name of this chain may belong to nobody, or to another, on that one.
        { label: "Recipient on the other chain", value: recipient },
        { label: "Amount", value: quantity },
        { label: "Who gets unspent gas on the other chain", value: refundTo },
        ...describeTicket({ ...terms, callValue: "0" }, context),
      ],
    };
  },
  effects: ({ contract, token, amount, ether }) => [
    { kind: "flow", asset: token, amount: BigInt(amount), recipient: contract },
    { kind: "flow", asset: "ether", amount: BigInt(ether), recipient: contract },
  ],
});
