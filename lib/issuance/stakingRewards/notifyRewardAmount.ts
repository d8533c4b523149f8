import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { stakingRewardsAbi } from "../../../contracts-abi/stakingRewards.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { addressField, wholeField } from "../../actions/fieldSchemas.ts";
import { formatDateTime } from "../../amount/formatDateTime.ts";
import { describeRate } from "../describeRate.ts";
import { rateAfterNotice } from "./rateAfterNotice.ts";

const abi = [getAbiItem({ abi: stakingRewardsAbi, name: "notifyRewardAmount" })] as const;

type NotifyParameters = { contract: Address; reward: string };

/**
 * `notifyRewardAmount(uint256)` of StakingRewards: starts a new period with rewards that the contract
 * holds already. The rate that follows depends on when it is executed: it is told for `context.at`.
 */
export const notifyRewardAmount = defineAction<"notifyRewardAmount", NotifyParameters>({
  type: "notifyRewardAmount",
  label: "Start a period of staking rewards",
  abi,
  schema: z.strictObject({
    contract: addressField("Staking contract"),
    /** Base units of the rewards token, as a decimal string. */
    reward: wholeField({ title: "Rewards", unit: "tokens", like: "rewardRate" }),
  }),
  encode: ({ contract, reward }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [BigInt(reward)] }) }),
  read({ to, data }) {
    const [reward] = decodeFunctionData({ abi, data }).args;
    return { contract: to, reward: reward.toString() };
  },
  describe({ contract, reward }, context) {
    const place = { contract, name: "rewardRate" };
    const amount = describeRate(reward, { place, context });
    const fields = [
      { label: "Staking contract", value: describeAddressFully(contract, context) },
      { label: "Rewards", value: amount },
    ];
    const start = `Start a period of ${amount} of rewards in ${describeAddress(contract, context)}`;
    const found = findRate({ contract, reward }, context);
    if (found === undefined) return { sentence: start, fields };
    const rate = describeRate(found.rate.toString(), { place, context });
    const left = describeRate(found.leftover.toString(), { place, context });
    const rest = found.leftover === 0n ? "" : `, with ${left} left of the running period`;
    return {
      sentence: `${start}: ${rate} a second${describeBefore(place, context)}, if executed on ${formatDateTime(found.at)}${rest}`,
      fields: [
        ...fields,
        { label: "Left of the running period", value: left },
        { label: "Rewards a second", value: describeChange(place, { after: rate, context }) },
      ],
    };
  },
  effects: ({ contract }) => [
    { kind: "parameter", contract, name: "rewardRate" },
    { kind: "parameter", contract, name: "periodFinish" },
  ],
});

/** The rate that follows, where all it depends on is known. */
function findRate({ contract, reward }: NotifyParameters, { values, at }: DescribeContext) {
  const rate = values?.get(`${contract}.rewardRate`);
  const finish = values?.get(`${contract}.periodFinish`);
  const duration = values?.get(`${contract}.rewardsDuration`);
  if (at === undefined || rate?.unit !== "amount") return undefined;
  if (finish?.unit !== "time" || duration?.unit !== "duration") return undefined;
  const found = rateAfterNotice(BigInt(reward), {
    rewardRate: rate.amount,
    periodFinish: BigInt(finish.seconds),
    rewardsDuration: BigInt(duration.seconds),
    at: BigInt(at),
  });
  return found === undefined ? undefined : { ...found, at };
}
