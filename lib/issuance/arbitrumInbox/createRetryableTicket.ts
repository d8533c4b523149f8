import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem, type Hex } from "viem";
import { z } from "zod";
import { arbitrumInboxAbi } from "../../../contracts-abi/arbitrumBridge.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { addressField, bytesField, weiField, wholeField } from "../../actions/fieldSchemas.ts";
import { describeTicket } from "./describeTicket.ts";

const abi = [getAbiItem({ abi: arbitrumInboxAbi, name: "createRetryableTicket" })] as const;

/** Ether in wei, gas in units, as decimal strings. All accounts but the contract are on the other chain. */
type TicketParameters = {
  contract: Address;
  recipient: Address;
  callValue: string;
  data: Hex;
  refundTo: Address;
  beneficiary: Address;
  gas: string;
  gasPrice: string;
  submissionCost: string;
  ether: string;
};

/**
 * `createRetryableTicket` of an Arbitrum chain's Inbox: ether and a call for that chain. What the call does
 * there is not known here. Refund addresses that are contracts here are given their alias there.
 */
export const createRetryableTicket = defineAction<"createRetryableTicket", TicketParameters>({
  type: "createRetryableTicket",
  label: "Send ether or a call to an Arbitrum chain",
  abi,
  schema: z.strictObject({
    contract: addressField("Inbox"),
    recipient: addressField("Contract or recipient on the other chain"),
    callValue: wholeField({ title: "Ether for it", unit: "wei" }),
    data: bytesField("Data it is called with"),
    refundTo: addressField("Who gets unspent gas on the other chain", { start: "executor" }),
    beneficiary: addressField("Who may cancel it, and then gets the ether", { start: "executor" }),
    gas: wholeField({ title: "Most gas on the other chain", unit: "count" }),
    gasPrice: wholeField({ title: "Most for a unit of gas", unit: "wei" }),
    submissionCost: wholeField({ title: "Most for submitting", unit: "wei" }),
    ether: weiField("Ether sent with it"),
  }),
  encode(terms) {
    const { contract, recipient, data, refundTo, beneficiary } = terms;
    const { callValue, submissionCost, gas, gasPrice } = terms;
    const args = [
      recipient,
      BigInt(callValue),
      BigInt(submissionCost),
      refundTo,
      beneficiary,
      BigInt(gas),
      BigInt(gasPrice),
      data,
    ] as const;
    return createCall({
      to: contract,
      value: BigInt(terms.ether),
      data: encodeFunctionData({ abi, args }),
    });
  },
  read({ to, value, data }) {
    if (value === 0n) return undefined;
    const { args } = decodeFunctionData({ abi, data });
    const [recipient, callValue, submissionCost, refundTo, beneficiary, gas, gasPrice, inner] =
      args;
    return {
      contract: to,
      recipient,
      callValue: callValue.toString(),
      data: inner,
      refundTo,
      beneficiary,
      gas: gas.toString(),
      gasPrice: gasPrice.toString(),
      submissionCost: submissionCost.toString(),
      ether: value.toString(),
    };
  },
  describe(terms, context) {
    const { contract, recipient, callValue, data, refundTo, beneficiary } = terms;
    const quantity = describeAmount(callValue, { asset: "ether", context });
    const call = data === "0x" ? "" : ", with a call that is not read here";
    return {
      sentence: `Send ${quantity} through ${describeAddress(contract, context)} to ${recipient} on the other chain${call}`,
      fields: [
        { label: "Inbox", value: describeAddressFully(contract, context) },
        // A name of this chain may belong to nobody, or to another, on that one.
        { label: "Contract or recipient on the other chain", value: recipient },
        { label: "Ether for it", value: quantity },
        { label: "Data it is called with", value: data === "0x" ? "none" : data },
        { label: "Who gets unspent gas on the other chain", value: refundTo },
        { label: "Who may cancel it, and then gets the ether", value: beneficiary },
        ...describeTicket(terms, context),
      ],
    };
  },
  effects: ({ contract, ether }) => [
    { kind: "flow", asset: "ether", amount: BigInt(ether), recipient: contract },
  ],
});
