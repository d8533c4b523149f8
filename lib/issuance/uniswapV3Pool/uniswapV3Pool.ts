import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Uniswap v3's pool and its forks: liquidity in ranges of the price (`UniswapV3Pool.sol`, v3-core). What it
 * holds is for sale, so it circulates.
 */
export const uniswapV3Pool: IssuanceAdapter = {
  id: "uniswapV3Pool",
  scope: "contract",
  functions: [
    "slot0()",
    "liquidity()",
    "ticks(int24)",
    "tickBitmap(int16)",
    "tickSpacing()",
    "fee()",
  ],
  loadActions: async () => (await import("./uniswapV3PoolActions.ts")).uniswapV3PoolActions,
  load: async () => (await import("./readUniswapV3Pool.ts")).readUniswapV3Pool,
};
