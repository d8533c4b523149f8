import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem, type Hex } from "viem";
import { z } from "zod";
import { opStandardBridgeAbi } from "../../../contracts-abi/opStandardBridge.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { addressField, bytesField, tokensField, wholeField } from "../../actions/fieldSchemas.ts";
import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";

const abi = [getAbiItem({ abi: opStandardBridgeAbi, name: "depositERC20To" })] as const;

type DepositTerms = {
  contract: Address;
  token: Address;
  /** The token's address on the other chain. */
  otherToken: Address;
  /** On the other chain. */
  recipient: Address;
  /** Base units. */
  amount: string;
  /** Least gas of the transaction on the other chain. */
  gas: string;
  extraData: Hex;
};

/**
 * `depositERC20To` of the OP stack's standard bridge, which must be allowed to spend the amount first. Who
 * or what the recipient is on the other chain is not known here.
 */
export const depositToOpChain = defineAction<"depositToOpChain", DepositTerms>({
  type: "depositToOpChain",
  label: "Send tokens to an OP chain",
  abi,
  schema: z.strictObject({
    contract: addressField("Bridge"),
    token: addressField("Token"),
    otherToken: addressField("The token on the other chain"),
    recipient: addressField("Recipient on the other chain"),
    amount: tokensField("Amount"),
    gas: wholeField({ title: "Least gas on the other chain", unit: "count" }, { bits: 32n }),
    extraData: bytesField("Data that is logged with it"),
  }),
  encode({ contract, token, otherToken, recipient, amount, gas, extraData }) {
    // biome-ignore lint/style/noRestrictedGlobals: gas, of 32 bits
    const args = [token, otherToken, recipient, BigInt(amount), Number(gas), extraData] as const;
    return createCall({ to: contract, data: encodeFunctionData({ abi, args }) });
  },
  read({ to, data }) {
    const [token, otherToken, recipient, amount, gas, extraData] = decodeFunctionData({
      abi,
      data,
    }).args;
    return {
      contract: to,
      token,
      otherToken,
      recipient,
      amount: amount.toString(),
      gas: String(gas),
      extraData,
    };
  },
  describe({ contract, token, otherToken, recipient, amount, gas, extraData }, context) {
    const quantity = describeAmount(amount, { asset: token, context });
    return {
      sentence: `Send ${quantity} through ${describeAddress(contract, context)} to ${recipient} on the other chain, as ${otherToken} there`,
      fields: [
        { label: "Bridge", value: describeAddressFully(contract, context) },
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "The token on the other chain", value: otherToken },
        // A name of this chain may belong to nobody, or to another, on that one.
        { label: "Recipient on the other chain", value: recipient },
        { label: "Amount", value: quantity },
        { label: "Least gas on the other chain", value: formatAmountGrouped(BigInt(gas), 0) },
        { label: "Data that is logged with it", value: extraData === "0x" ? "none" : extraData },
      ],
    };
  },
  effects: ({ contract, token, amount }) => [
    { kind: "flow", asset: token, amount: BigInt(amount), recipient: contract },
  ],
});
