import type { Ratio } from "../../amount/Ratio.ts";

/**
 * By how much selling `sold` lowers the price of a pool that keeps the product of its reserves:
 * 1 − (reserve ÷ (reserve + sold))². Of what is sold 3/1000 do not move the price; they are counted
 * here, so the true impact is at most this.
 *
 * Source: UniswapV2Library.sol, `getAmountOut`. Base units.
 */
export function priceImpact({ reserve, sold }: { reserve: bigint; sold: bigint }): Ratio {
  const denominator = (reserve + sold) ** 2n;
  return { numerator: denominator - reserve ** 2n, denominator };
}
