import { type Address, getAddress } from "viem";
import { stakingRewardsAbi } from "../../contracts-abi/stakingRewards.ts";
import { formatAmount } from "../amount/formatAmount.ts";
import { toSeconds } from "../amount/toSeconds.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import { readMap } from "../chain/readMap.ts";
import { readOptional } from "../chain/readOptional.ts";
import type { AdapterContext, IssuanceAdapter, IssuanceSource } from "./IssuanceAdapter.ts";
import { parametersOf } from "./parametersOf.ts";
import { readDecimals } from "./readToken.ts";

type RewardsState = {
  rewardsToken: Address;
  rewardRate: bigint;
  periodFinish: bigint;
  lastTimeRewardApplicable: bigint;
  rewardsDistribution: Address;
  decimals: number;
};

/**
 * Synthetix StakingRewards: a fixed rate a second until `periodFinish`. What is not yet accrued is
 * held back from circulation; what stakers have accrued and not claimed counts as theirs.
 */
export const stakingRewards: IssuanceAdapter = {
  id: "stakingRewards",
  scope: "contract",
  actions: [],
  read(target, context) {
    const call = { address: target, abi: stakingRewardsAbi } as const;
    const state = readAll({
      rewardsToken: readContract({ ...call, functionName: "rewardsToken" }),
      rewardRate: readContract({ ...call, functionName: "rewardRate" }),
      periodFinish: readContract({ ...call, functionName: "periodFinish" }),
      lastTimeRewardApplicable: readContract({
        ...call,
        functionName: "lastTimeRewardApplicable",
      }),
      rewardsDistribution: readContract({ ...call, functionName: "rewardsDistribution" }),
      decimals: readDecimals(context.token),
    });
    return readMap(readOptional(state), (value) =>
      value !== undefined && getAddress(value.rewardsToken) === context.token
        ? toSource(target, value, context)
        : undefined,
    );
  },
};

function toSource(target: Address, state: RewardsState, { token }: AdapterContext): IssuanceSource {
  const parameter = parametersOf(target);
  const accruedUntil = toSeconds(state.lastTimeRewardApplicable);
  const until = toSeconds(state.periodFinish);
  return {
    adapter: stakingRewards.id,
    target,
    parameters: [
      parameter("rewardRate", "Rewards a second", {
        unit: "amount",
        amount: state.rewardRate,
        token,
      }),
      parameter("periodFinish", "Rewards end", { unit: "time", seconds: until }),
    ],
    authorities: [
      {
        right: "setRate",
        holders: [state.rewardsDistribution],
        complete: true,
        source: { address: target, functionName: "rewardsDistribution" },
      },
    ],
    buckets: [
      {
        id: target,
        class: "community",
        amount: state.rewardRate * BigInt(until - accruedUntil),
      },
    ],
    mechanisms: [
      {
        kind: "constantRate",
        from: target,
        to: "circulating",
        perSecond: formatAmount(state.rewardRate, state.decimals),
        until,
      },
    ],
    pokes: [],
  };
}
