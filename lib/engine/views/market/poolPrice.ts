import type { Ratio } from "../../../amount/Ratio.ts";
import type { Pool } from "./Pool.ts";

/** The spot price of the token: quote per token, both in base units, without the fee. */
export function poolPrice(pool: Pool): Ratio {
  return pool.kind === "constantProduct"
    ? { numerator: pool.quote, denominator: pool.token }
    : concentratedPrice(pool.sqrtPriceX96, pool.isTokenFirst);
}

/** The same from a square root price, which is that of `token0` in `token1`. */
export function concentratedPrice(sqrtPriceX96: bigint, isTokenFirst: boolean): Ratio {
  const [square, one] = [sqrtPriceX96 * sqrtPriceX96, 1n << 192n];
  return isTokenFirst
    ? { numerator: square, denominator: one }
    : { numerator: one, denominator: square };
}
