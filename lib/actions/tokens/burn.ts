import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { erc20BurnableAbi } from "../../../contracts-abi/erc20Burnable.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { describeAmount } from "../describeAmount.ts";
import { addressField, tokensField } from "../fieldSchemas.ts";

const abi = [getAbiItem({ abi: erc20BurnableAbi, name: "burn" })] as const;

/** `burn(uint256)` of OpenZeppelin's ERC20Burnable: the executor destroys tokens of its own. */
export const burn = defineAction({
  type: "burn",
  label: "Burn tokens",
  abi,
  schema: z.strictObject({ token: addressField("Token"), amount: tokensField("Amount") }),
  encode: ({ token, amount }) =>
    createCall({ to: token, data: encodeFunctionData({ abi, args: [BigInt(amount)] }) }),
  read({ to, data }) {
    const [amount] = decodeFunctionData({ abi, data }).args;
    return { token: to, amount: amount.toString() };
  },
  describe({ token, amount }, context) {
    const quantity = describeAmount(amount, { asset: token, context });
    return {
      sentence: `Burn ${quantity} of the executor's own`,
      fields: [
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ token, amount }) => [
    { kind: "burn", token, amount: BigInt(amount), holder: "executor" },
  ],
});
