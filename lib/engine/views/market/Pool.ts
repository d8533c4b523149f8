import type { Ratio } from "../../../amount/Ratio.ts";

/** A constant-product pool of the token against a quote asset; reserves in base units. */
export type ConstantProductPool = {
  kind: "constantProduct";
  token: bigint;
  quote: bigint;
  feeBps: number;
};

/** A pool with concentrated liquidity, as Uniswap v3 keeps it. */
export type ConcentratedPool = {
  kind: "concentrated";
  /** Whether the token is `token0`, the one with the lower address. */
  isTokenFirst: boolean;
  /** √(token1 ÷ token0) × 2^96, of base units. */
  sqrtPriceX96: bigint;
  tick: number;
  tickSpacing: number;
  /** What is active at `tick`. */
  liquidity: bigint;
  /** In millionths: 3000 is 0.3 %. */
  feePips: number;
  /** Every initialised tick, rising: what becomes active when the price rises through it. */
  ticks: readonly { tick: number; liquidityNet: bigint }[];
};

export type Pool = ConstantProductPool | ConcentratedPool;

/** What happened when an exact amount of one side was paid into a pool. */
export type PoolSwap = {
  /** Taken by the pool, the fee included; less than was offered where the pool ran out or hit its limit. */
  amountIn: bigint;
  amountOut: bigint;
  /** Quote per token, of base units, after the swap. */
  priceAfter: Ratio;
};
