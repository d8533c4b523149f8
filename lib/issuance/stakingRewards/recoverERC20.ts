import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { synthetixStakingRewardsAbi } from "../../../contracts-abi/synthetixStakingRewards.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { addressField, tokensField } from "../../actions/fieldSchemas.ts";

const abi = [getAbiItem({ abi: synthetixStakingRewardsAbi, name: "recoverERC20" })] as const;

type RecoverParameters = { contract: Address; token: Address; amount: string };

/**
 * `recoverERC20(address,uint256)` of StakingRewards: takes tokens out of it, to its owner. Its bytes do
 * not say who that is, so no effect is stated. Older releases let the rewards themselves be taken.
 */
export const recoverERC20 = defineAction<"recoverERC20", RecoverParameters>({
  type: "recoverERC20",
  label: "Take tokens out of a staking contract",
  abi,
  schema: z.strictObject({
    contract: addressField("Staking contract"),
    token: addressField("Token"),
    /** Base units. */
    amount: tokensField("Amount"),
  }),
  encode: ({ contract, token, amount }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [token, BigInt(amount)] }) }),
  read({ to, data }) {
    const [token, amount] = decodeFunctionData({ abi, data }).args;
    return { contract: to, token, amount: amount.toString() };
  },
  describe({ contract, token, amount }, context) {
    const quantity = describeAmount(amount, { asset: token, context });
    const owner = context.current?.get(`${contract}.owner`);
    return {
      sentence: `Take ${quantity} out of ${describeAddress(contract, context)}, to its owner`,
      fields: [
        { label: "Staking contract", value: describeAddressFully(contract, context) },
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "Amount", value: quantity },
        ...(owner === undefined ? [] : [{ label: "Owner", value: owner }]),
      ],
    };
  },
  effects: () => [],
});
