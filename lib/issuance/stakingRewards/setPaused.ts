import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { synthetixStakingRewardsAbi } from "../../../contracts-abi/synthetixStakingRewards.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { addressField, flagField } from "../../actions/fieldSchemas.ts";

const abi = [getAbiItem({ abi: synthetixStakingRewardsAbi, name: "setPaused" })] as const;

type SetPausedParameters = { contract: Address; paused: boolean };

/** `setPaused(bool)` of StakingRewards: whether more can be staked. Rewards and withdrawals go on. */
export const setPaused = defineAction<"setPaused", SetPausedParameters>({
  type: "setPaused",
  label: "Pause or resume staking",
  abi,
  schema: z.strictObject({
    contract: addressField("Staking contract"),
    paused: flagField("Paused"),
  }),
  encode: ({ contract, paused }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [paused] }) }),
  read({ to, data }) {
    const [paused] = decodeFunctionData({ abi, data }).args;
    return { contract: to, paused };
  },
  describe({ contract, paused }, context) {
    const place = { contract, name: "paused" };
    return {
      sentence: paused
        ? `Let nobody stake more in ${describeAddress(contract, context)}; rewards and withdrawals go on`
        : `Let people stake in ${describeAddress(contract, context)} again`,
      fields: [
        { label: "Staking contract", value: describeAddressFully(contract, context) },
        {
          label: "Paused",
          value: describeChange(place, { after: paused ? "yes" : "no", context }),
        },
      ],
    };
  },
  effects: ({ contract, paused }) => [
    { kind: "parameter", contract, name: "paused", value: String(paused) },
  ],
});
