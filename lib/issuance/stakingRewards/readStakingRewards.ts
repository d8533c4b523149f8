import { type Address, getAddress } from "viem";
import { stakingRewardsAbi } from "../../../contracts-abi/stakingRewards.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals } from "../readToken.ts";

type RewardsState = {
  rewardsToken: Address;
  rewardRate: bigint;
  periodFinish: bigint;
  lastTimeRewardApplicable: bigint;
  rewardsDistribution: Address;
  decimals: number;
};

/** What is not yet accrued is held back; what stakers accrued and did not claim counts as theirs. */
export const readStakingRewards: LoadedAdapter = {
  id: "stakingRewards",
  processes: { constantRate },
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
    adapter: readStakingRewards.id,
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
