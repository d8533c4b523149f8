import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Uniswap v2's pair and its forks: the product of two reserves (`UniswapV2Pair.sol`, @uniswap/v2-core
 * 1.0.1). What it holds is for sale, so it circulates.
 */
export const uniswapV2Pair: IssuanceAdapter = {
  id: "uniswapV2Pair",
  scope: "contract",
  functions: [
    "getReserves()",
    "token0()",
    "token1()",
    "kLast()",
    "swap(uint256,uint256,address,bytes)",
  ],
  loadActions: async () => (await import("./uniswapV2PairActions.ts")).uniswapV2PairActions,
  load: async () => (await import("./readUniswapV2Pair.ts")).readUniswapV2Pair,
};
