import { type Address, getAddress } from "viem";
import { miniChefAbi } from "../../../contracts-abi/miniChef.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockTime } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { askStakedTokens } from "../masterChef/askStakedTokens.ts";
import { chefNames } from "../masterChef/chefNames.ts";
import { type ChefPool, isPaid, toPools } from "../masterChef/toPools.ts";
import { parametersOf } from "../parametersOf.ts";
import { type FirstGetter, readFirstAddress, readFirstNumber } from "../readFirstGetter.ts";
import { readDecimals, readTokenBalance } from "../readToken.ts";

type MiniState = {
  rewards: FirstGetter<Address>;
  rate: FirstGetter<bigint>;
  poolLength: bigint;
  totalAllocPoint: bigint;
  owner: Address | undefined;
  blockTime: bigint;
  balance: bigint;
  pools: ChefPool[];
  decimals: number;
};

/**
 * The rate, the pools and their weights. What it holds is held back but for what pools have accrued since
 * their last update; what they accrued before and nobody claimed the contract keeps no sum of, and it
 * counts as held back.
 */
export const readMiniChef: LoadedAdapter = {
  id: "miniChef",
  processes: { constantRate },
  members(target) {
    const call = { address: target, abi: miniChefAbi } as const;
    return askStakedTokens(readContract({ ...call, functionName: "poolLength" }), (pool) =>
      readContract({ ...call, functionName: "lpToken", args: [pool] }),
    );
  },
  read(target, context) {
    return readMap(readOptional(readState(target, context)), (state) => {
      if (state?.rate === undefined || state.rewards === undefined) return undefined;
      if (getAddress(state.rewards.value) !== context.token) return undefined;
      return toSource(target, { ...state, rate: state.rate }, context);
    });
  },
};

function readState(target: Address, { token, members }: AdapterContext): Read<MiniState> {
  const call = { address: target, abi: miniChefAbi } as const;
  return readAll({
    rewards: readFirstAddress(target, chefNames.token),
    rate: readFirstNumber(target, chefNames.perSecond),
    poolLength: readContract({ ...call, functionName: "poolLength" }),
    totalAllocPoint: readContract({ ...call, functionName: "totalAllocPoint" }),
    owner: readOptional(readContract({ ...call, functionName: "owner" })),
    blockTime: readBlockTime(),
    balance: readTokenBalance(token, target),
    pools: readAll(
      members.map((staked, pool) => {
        const read = readAll([
          readContract({ ...call, functionName: "poolInfo", args: [BigInt(pool)] }),
          readOptional(readTokenBalance(staked, target)),
        ] as const);
        return readMap(read, ([[, last, weight], amount]) => ({
          weight,
          last,
          staked: amount ?? 0n,
        }));
      }),
    ),
    decimals: readDecimals(token),
  });
}

type Rated = MiniState & { rate: { name: string; value: bigint } };

function toSource(target: Address, state: Rated, { token }: AdapterContext): IssuanceSource {
  const { rate, owner, totalAllocPoint, balance, blockTime } = state;
  const accrued = accruedOf(state);
  const source = { address: target, functionName: "owner" };
  return {
    adapter: readMiniChef.id,
    target,
    parameters: toParameters(target, state, token),
    authorities: [
      owner === undefined
        ? { right: "setRate", holders: [], complete: false, source }
        : { right: "setRate", holders: [owner], complete: true, source },
    ],
    buckets: [
      { id: target, class: "community", amount: accrued < balance ? balance - accrued : 0n },
    ],
    mechanisms:
      totalAllocPoint === 0n || !state.pools.some(isPaid)
        ? []
        : [
            {
              kind: "constantRate",
              label: "Rewards",
              from: target,
              to: "circulating",
              perSecond: formatAmount(rate.value, state.decimals),
              pools: toPools(state.pools, {
                now: blockTime,
                allWeights: totalAllocPoint,
                updated: "never",
              }),
            },
          ],
    pokes: [],
  };
}

/** Base units that all pools have accrued since they were last updated. */
function accruedOf({ pools, rate, totalAllocPoint, blockTime }: Rated): bigint {
  return pools
    .filter((pool) => isPaid(pool) && blockTime > pool.last)
    .reduce(
      (sum, { weight, last }) => sum + ((blockTime - last) * rate.value * weight) / totalAllocPoint,
      0n,
    );
}

function toParameters(target: Address, state: Rated, token: Address): Parameter[] {
  const parameter = parametersOf(target);
  const count = (functionName: string, label: string, value: bigint) =>
    parameter(functionName, label, { unit: "count", count: value });
  return [
    {
      id: `${target}.emissionRate`,
      label: "Rewards a second",
      value: { unit: "amount", amount: state.rate.value, token },
      source: { address: target, functionName: state.rate.name },
    },
    count("poolLength", "Pools", state.poolLength),
    count("totalAllocPoint", "All weights", state.totalAllocPoint),
    ...state.pools.map(({ weight }, pool) =>
      count(`poolInfo(${pool})`, `Weight of pool ${pool}`, weight),
    ),
    ...(state.owner === undefined
      ? []
      : [parameter("owner", "Owner of the MiniChef", { unit: "address", address: state.owner })]),
  ];
}
