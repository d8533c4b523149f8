import type { Address } from "viem";
import { masterChefAbi } from "../../../contracts-abi/masterChef.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockNumber, readBlockTime } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { AdapterContext } from "../IssuanceAdapter.ts";
import { type FirstGetter, readFirstAddress, readFirstNumber } from "../readFirstGetter.ts";
import { readDecimals, readTokenBalance } from "../readToken.ts";
import { chefNames } from "./chefNames.ts";
import type { ChefPool } from "./toPools.ts";

/** What a MasterChef says of itself; names of token and rate as found. */
export type ChefState = {
  rewards: FirstGetter<Address>;
  perBlock: FirstGetter<bigint>;
  perSecond: FirstGetter<bigint>;
  poolLength: bigint;
  totalAllocPoint: bigint;
  owner: Address | undefined;
  devaddr: Address | undefined;
  /** PancakeSwap keeps unclaimed rewards there; others in the MasterChef itself. */
  syrup: Address | undefined;
  devFundDivRate: bigint | undefined;
  bonusEndBlock: bigint | undefined;
  bonusMultiplier: bigint | undefined;
  blockNumber: bigint;
  blockTime: bigint;
  pools: ChefPool[];
  decimals: number;
};

/** A pool: the token staked in it, its weight, and its last update in the clock's unit. */
export function readPool(target: Address, pool: bigint) {
  return readContract({
    address: target,
    abi: masterChefAbi,
    functionName: "poolInfo",
    args: [pool],
  });
}

/** All that is read of a MasterChef, its pools by the tokens that `members` found. */
export function readChefState(
  target: Address,
  { token, members }: AdapterContext,
): Read<ChefState> {
  const call = { address: target, abi: masterChefAbi } as const;
  return readAll({
    rewards: readFirstAddress(target, chefNames.token),
    perBlock: readFirstNumber(target, chefNames.perBlock),
    perSecond: readFirstNumber(target, chefNames.perSecond),
    poolLength: readContract({ ...call, functionName: "poolLength" }),
    totalAllocPoint: readContract({ ...call, functionName: "totalAllocPoint" }),
    owner: readOptional(readContract({ ...call, functionName: "owner" })),
    devaddr: readOptional(readContract({ ...call, functionName: "devaddr" })),
    syrup: readOptional(readContract({ ...call, functionName: "syrup" })),
    devFundDivRate: readOptional(readContract({ ...call, functionName: "devFundDivRate" })),
    bonusEndBlock: readOptional(readContract({ ...call, functionName: "bonusEndBlock" })),
    bonusMultiplier: readOptional(readContract({ ...call, functionName: "BONUS_MULTIPLIER" })),
    blockNumber: readBlockNumber(),
    blockTime: readBlockTime(),
    pools: readAll(
      members.map((staked, pool) => {
        const read = readAll([
          readPool(target, BigInt(pool)),
          readOptional(readTokenBalance(staked, target)),
        ] as const);
        return readMap(read, ([[, weight, last], amount]) => ({
          weight,
          last,
          staked: amount ?? 0n,
        }));
      }),
    ),
    decimals: readDecimals(token),
  });
}
