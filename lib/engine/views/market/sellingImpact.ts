import type { Ratio } from "../../../amount/Ratio.ts";
import type { Pool } from "./Pool.ts";
import { poolPrice } from "./poolPrice.ts";
import { swapInPool } from "./swapInPool.ts";

/** What selling an amount at once does. */
export type SellingImpact = {
  /** Tokens the pool took; the rest found no buyer. */
  sold: bigint;
  unsold: bigint;
  /** Quote received, in base units. */
  received: bigint;
  /** 1 − received ÷ (sold × price before): what the sellers lose, the fee included. Denominator 0 where nothing was sold. */
  averageImpact: Ratio;
  /** 1 − price after ÷ price before: how far the price has fallen. */
  spotImpact: Ratio;
};

/**
 * Sells an amount at once through one pool.
 *
 * @param amount - Base units.
 * @throws {InvalidPoolError} where the pool holds nothing of a side.
 */
export function sellingImpact(pool: Pool, amount: bigint): SellingImpact {
  const before = poolPrice(pool);
  const { amountIn, amountOut, priceAfter } = swapInPool(pool, { side: "sell", amountIn: amount });
  const worth = amountIn * before.numerator;
  const was = before.numerator * priceAfter.denominator;
  return {
    sold: amountIn,
    unsold: amount - amountIn,
    received: amountOut,
    averageImpact: { numerator: worth - amountOut * before.denominator, denominator: worth },
    spotImpact: { numerator: was - priceAfter.numerator * before.denominator, denominator: was },
  };
}
