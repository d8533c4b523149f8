import { integerSquareRoot } from "../../../amount/integerSquareRoot.ts";
import type { Ratio } from "../../../amount/Ratio.ts";
import { InvalidQuestionError } from "../../questions/errors.ts";
import type { ConcentratedPool, ConstantProductPool, Pool } from "./Pool.ts";
import { poolPrice } from "./poolPrice.ts";
import { swapConcentrated } from "./swapConcentrated.ts";
import { swapInPool } from "./swapInPool.ts";

/** What a pool takes before its price has moved by a share. */
export type PoolDepth = {
  /** Tokens that can be sold until the price has fallen by the share. */
  sell: bigint;
  /** Of the quote asset, what can be paid for tokens until the price has risen by the share. */
  buy: bigint;
};

/**
 * Market depth: the largest amounts in, the fee included, after which the spot price is still within
 * ±`move` of where it was. ±2 % is the customary measure.
 *
 * @param move - Above 0 and below 1, such as 2/100.
 * @throws {InvalidQuestionError} on another move. @throws {InvalidPoolError} where the pool holds nothing of a side.
 */
export function poolDepth(pool: Pool, move: Ratio): PoolDepth {
  const { numerator, denominator } = move;
  if (!(numerator > 0n && numerator < denominator)) {
    throw new InvalidQuestionError(
      "Depth is measured up to a move of the price above 0 and below 100 %.",
      "Give a share such as 2/100.",
    );
  }
  const lowest = { numerator: denominator - numerator, denominator };
  const highest = { numerator: denominator + numerator, denominator };
  return pool.kind === "concentrated"
    ? {
        sell: concentratedDepth(pool, { side: "sell", to: lowest }),
        buy: concentratedDepth(pool, { side: "buy", to: highest }),
      }
    : {
        sell: productDepth(pool, { side: "sell", to: lowest }),
        buy: productDepth(pool, { side: "buy", to: highest }),
      };
}

type Bound = { side: "sell" | "buy"; to: Ratio };

/** Swaps as much as the pool takes up to the square root of the price sought. */
function concentratedDepth(pool: ConcentratedPool, { side, to }: Bound): bigint {
  const square = pool.sqrtPriceX96 * pool.sqrtPriceX96;
  const { numerator, denominator } = pool.isTokenFirst
    ? to
    : { numerator: to.denominator, denominator: to.numerator };
  const sqrtPriceLimitX96 = integerSquareRoot((square * numerator) / denominator);
  return swapConcentrated(pool, { side, amountIn: 1n << 255n, sqrtPriceLimitX96 }).amountIn;
}

/** Finds the last amount whose price after is within the bound, by halving. */
function productDepth(pool: ConstantProductPool, { side, to }: Bound): bigint {
  const before = poolPrice(pool);
  const isWithin = (amountIn: bigint) => {
    const { priceAfter } = swapInPool(pool, { side, amountIn });
    const after = priceAfter.numerator * before.denominator * to.denominator;
    const bound = before.numerator * priceAfter.denominator * to.numerator;
    return side === "sell" ? after >= bound : after <= bound;
  };
  let most = side === "sell" ? pool.token : pool.quote;
  while (isWithin(most)) most *= 2n;
  let least = 0n;
  while (most - least > 1n) {
    const middle = (least + most) / 2n;
    if (isWithin(middle)) least = middle;
    else most = middle;
  }
  return least;
}
