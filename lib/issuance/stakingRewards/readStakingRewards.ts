import { type Address, getAddress } from "viem";
import { stakingRewardsAbi } from "../../../contracts-abi/stakingRewards.ts";
import { synthetixStakingRewardsAbi } from "../../../contracts-abi/synthetixStakingRewards.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import type {
  AdapterContext,
  Authority,
  IssuanceSource,
  LoadedAdapter,
} from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals, readTokenBalance } from "../readToken.ts";

type RewardsState = {
  rewardsToken: Address;
  rewardRate: bigint;
  periodFinish: bigint;
  lastTimeRewardApplicable: bigint;
  rewardsDistribution: Address;
  rewardsDuration: bigint;
  /** Synthetix has an owner and a pause; Uniswap took both out. */
  owner: Address | undefined;
  paused: boolean | undefined;
  balance: bigint;
  decimals: number;
};

/**
 * What is not yet accrued is held back, as far as it is there; what stakers accrued and did not claim
 * counts as theirs.
 */
export const readStakingRewards: LoadedAdapter = {
  id: "stakingRewards",
  processes: { constantRate },
  read(target, context) {
    const call = { address: target, abi: stakingRewardsAbi } as const;
    const owned = { address: target, abi: synthetixStakingRewardsAbi } as const;
    const state = readAll({
      rewardsToken: readContract({ ...call, functionName: "rewardsToken" }),
      rewardRate: readContract({ ...call, functionName: "rewardRate" }),
      periodFinish: readContract({ ...call, functionName: "periodFinish" }),
      lastTimeRewardApplicable: readContract({
        ...call,
        functionName: "lastTimeRewardApplicable",
      }),
      rewardsDistribution: readContract({ ...call, functionName: "rewardsDistribution" }),
      rewardsDuration: readContract({ ...call, functionName: "rewardsDuration" }),
      owner: readOptional(readContract({ ...owned, functionName: "owner" })),
      paused: readOptional(readContract({ ...owned, functionName: "paused" })),
      balance: readTokenBalance(context.token, target),
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
  const { rewardRate, periodFinish, lastTimeRewardApplicable, balance } = state;
  const until = toFarthestSeconds(periodFinish);
  const ahead = rewardRate * (periodFinish - lastTimeRewardApplicable);
  return {
    adapter: readStakingRewards.id,
    target,
    parameters: toParameters(target, state, token),
    authorities: toAuthorities(target, state),
    buckets: [{ id: target, class: "community", amount: ahead < balance ? ahead : balance }],
    mechanisms: [
      {
        kind: "constantRate",
        from: target,
        to: "circulating",
        perSecond: formatAmount(rewardRate, state.decimals),
        until,
      },
    ],
    pokes: [],
  };
}

function toParameters(target: Address, state: RewardsState, token: Address): Parameter[] {
  const { owner, paused } = state;
  const parameter = parametersOf(target);
  return [
    parameter("rewardRate", "Rewards a second", {
      unit: "amount",
      amount: state.rewardRate,
      token,
    }),
    parameter("periodFinish", "Rewards end", {
      unit: "time",
      seconds: toFarthestSeconds(state.periodFinish),
    }),
    parameter("rewardsDuration", "Length of a reward period", {
      unit: "duration",
      seconds: toFarthestSeconds(state.rewardsDuration),
    }),
    parameter("rewardsDistribution", "Starts rewards", {
      unit: "address",
      address: state.rewardsDistribution,
    }),
    ...(owner === undefined
      ? []
      : [parameter("owner", "Owner of the staking contract", { unit: "address", address: owner })]),
    ...(paused === undefined
      ? []
      : [parameter("paused", "Staking paused", { unit: "flag", flag: paused })]),
  ];
}

/** Who starts rewards; and the owner, who names that account (`setRewardsDistribution`). */
function toAuthorities(target: Address, { rewardsDistribution, owner }: RewardsState): Authority[] {
  const starter: Authority = {
    right: "setRate",
    holders: [rewardsDistribution],
    complete: true,
    source: { address: target, functionName: "rewardsDistribution" },
  };
  if (owner === undefined) return [starter];
  const source = { address: target, functionName: "owner" };
  return [starter, { right: "grantRole", holders: [owner], complete: true, source }];
}
