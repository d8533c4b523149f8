import { getAddress } from "viem";
import { uniswapV2PairAbi } from "../../../contracts-abi/uniswapV2Pair.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { readTokenBalance } from "../readToken.ts";

/** 3/1000 of what is paid in (UniswapV2Library.sol); the pair does not say it, and some forks differ. */
const feeBps = 30;

/** The reserves of both assets, by which it trades: a measure of its depth, not a promise. */
export const readUniswapV2Pair: LoadedAdapter = {
  id: "uniswapV2Pair",
  processes: {},
  read(target, { token }) {
    const call = { address: target, abi: uniswapV2PairAbi } as const;
    const state = readAll({
      token0: readContract({ ...call, functionName: "token0" }),
      token1: readContract({ ...call, functionName: "token1" }),
      reserves: readContract({ ...call, functionName: "getReserves" }),
      amount: readTokenBalance(token, target),
    });
    return readMap(readOptional(state), (value) => {
      if (value === undefined) return undefined;
      const [first, second] = [getAddress(value.token0), getAddress(value.token1)];
      if (first !== token && second !== token) return undefined;
      const [reserve0, reserve1] = value.reserves;
      const ofToken = first === token ? reserve0 : reserve1;
      const ofQuote = first === token ? reserve1 : reserve0;
      return {
        adapter: readUniswapV2Pair.id,
        target,
        // Reserves move with every trade: nobody governs them.
        parameters: [],
        authorities: [],
        market: {
          pool: { kind: "constantProduct", token: ofToken, quote: ofQuote, feeBps },
          reserves: [
            { asset: first, amount: reserve0 },
            { asset: second, amount: reserve1 },
          ],
        },
        buckets: [{ id: target, class: "liquidity", amount: value.amount }],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};
