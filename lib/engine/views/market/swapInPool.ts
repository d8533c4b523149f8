import { amountOut } from "../../mechanisms/behaviour/buyback/amountOut.ts";
import { InvalidPoolError } from "../errors.ts";
import type { ConstantProductPool, Pool, PoolSwap } from "./Pool.ts";
import { swapConcentrated } from "./swapConcentrated.ts";

/**
 * Sells tokens into a pool, or buys tokens with the quote asset, by the contract's own arithmetic.
 *
 * @param request - `amountIn` in base units of the side paid in, 0 or more.
 * @throws {InvalidPoolError} where the pool holds nothing of a side.
 */
export function swapInPool(
  pool: Pool,
  request: { side: "sell" | "buy"; amountIn: bigint },
): PoolSwap {
  return pool.kind === "concentrated"
    ? swapConcentrated(pool, request)
    : swapConstantProduct(pool, request);
}

function swapConstantProduct(
  { token, quote, feeBps }: ConstantProductPool,
  { side, amountIn }: { side: "sell" | "buy"; amountIn: bigint },
): PoolSwap {
  if (token <= 0n || quote <= 0n) throw new InvalidPoolError("A side of the pool is empty.");
  const [reserveIn, reserveOut] = side === "sell" ? [token, quote] : [quote, token];
  const out = amountOut({ amountIn, reserveIn, reserveOut, feeBps });
  const [grown, left] = [reserveIn + amountIn, reserveOut - out];
  return {
    amountIn,
    amountOut: out,
    priceAfter:
      side === "sell"
        ? { numerator: left, denominator: grown }
        : { numerator: grown, denominator: left },
  };
}
