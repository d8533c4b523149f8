import type { Address } from "viem";
import type { Pool } from "../engine/views/market/Pool.ts";

/** A market of the DAO's token, as it stands at one state of the chain. */
export type PoolState = {
  /** As the market views of the engine take it: the token against the other asset. */
  pool: Pool;
  /**
   * What a constant product would hold to trade as this pool does now, in base units of each asset: the
   * reserves; with concentrated liquidity those that what is active stands for (Uniswap v3 whitepaper,
   * 2.2), which hold until the price leaves its range.
   */
  reserves: readonly [{ asset: Address; amount: bigint }, { asset: Address; amount: bigint }];
};
