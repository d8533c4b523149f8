import { type Address, getAddress } from "viem";
import { uniswapV3PoolAbi } from "../../../contracts-abi/uniswapV3Pool.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import type { PoolState } from "../PoolState.ts";
import { parametersOf } from "../parametersOf.ts";
import { readTokenBalance } from "../readToken.ts";
import { listTicks } from "./listTicks.ts";

/** The price, what is active at it, and the ticks around: a measure of its depth, not a promise. */
export const readUniswapV3Pool: LoadedAdapter = {
  id: "uniswapV3Pool",
  processes: {},
  members: listTicks,
  read(target, { token, memberIds }) {
    const call = { address: target, abi: uniswapV3PoolAbi } as const;
    // biome-ignore lint/style/noRestrictedGlobals: ticks, of 24 bits
    const places = memberIds.map(Number);
    const state = readAll({
      token0: readContract({ ...call, functionName: "token0" }),
      token1: readContract({ ...call, functionName: "token1" }),
      slot0: readContract({ ...call, functionName: "slot0" }),
      liquidity: readContract({ ...call, functionName: "liquidity" }),
      fee: readContract({ ...call, functionName: "fee" }),
      spacing: readContract({ ...call, functionName: "tickSpacing" }),
      ticks: readAll(
        places.map((tick) => readContract({ ...call, functionName: "ticks", args: [tick] })),
      ),
      amount: readTokenBalance(token, target),
    });
    return readMap(readOptional(state), (value) => {
      if (value === undefined) return undefined;
      const [first, second] = [getAddress(value.token0), getAddress(value.token1)];
      if (first !== token && second !== token) return undefined;
      const [sqrtPriceX96, tick] = value.slot0;
      const parameter = parametersOf(target);
      const { liquidity } = value;
      const market = toMarket(
        {
          kind: "concentrated",
          isTokenFirst: first === token,
          sqrtPriceX96,
          tick,
          tickSpacing: value.spacing,
          liquidity,
          feePips: value.fee,
          ticks: value.ticks.map(([, liquidityNet], index) => ({
            tick: places[index] ?? 0,
            liquidityNet,
          })),
        },
        [first, second],
      );
      return {
        adapter: readUniswapV3Pool.id,
        target,
        parameters: [
          parameter("fee", "Fee", {
            unit: "percent",
            numerator: BigInt(value.fee),
            denominator: 1_000_000n,
          }),
        ],
        authorities: [],
        ...(market === undefined ? {} : { market }),
        buckets: [{ id: target, class: "liquidity", amount: value.amount }],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

type Concentrated = Extract<PoolState["pool"], { kind: "concentrated" }>;

/** None before the pool has a price. */
function toMarket(pool: Concentrated, assets: readonly [Address, Address]): PoolState | undefined {
  const { sqrtPriceX96, liquidity } = pool;
  if (sqrtPriceX96 === 0n) return undefined;
  return {
    pool,
    reserves: [
      { asset: assets[0], amount: (liquidity << 96n) / sqrtPriceX96 },
      { asset: assets[1], amount: (liquidity * sqrtPriceX96) >> 96n },
    ],
  };
}
