import type { ConcentratedPool, PoolSwap } from "./Pool.ts";
import { concentratedPrice } from "./poolPrice.ts";
import { largestTick, sqrtPriceAtTick } from "./sqrtPriceAtTick.ts";
import { swapStep } from "./swapStep.ts";

/** Ticks that one word of a pool's bitmap holds; a swap stops at the end of each. */
const wordSize = 256;

/** An exact amount paid into a pool. */
export type SwapRequest = {
  /** `sell`: tokens are paid in; `buy`: the quote asset is. */
  side: "sell" | "buy";
  amountIn: bigint;
  /** √(token1 ÷ token0) × 2^96 at which the swap stops. */
  sqrtPriceLimitX96?: bigint;
};

/**
 * Pays an exact amount into a pool with concentrated liquidity, through as many ticks as it takes, with
 * the contract's own rounding.
 *
 * Source: `swap` of UniswapV3Pool.sol, @uniswap/v3-core 1.0.1, without the protocol's part of the fee,
 * which changes nothing for the trader.
 *
 * @throws {InvalidPoolError} on a tick that no pool has.
 */
export function swapConcentrated(pool: ConcentratedPool, request: SwapRequest): PoolSwap {
  const isFirstIn = (request.side === "sell") === pool.isTokenFirst;
  const furthest = isFirstIn
    ? sqrtPriceAtTick(-largestTick) + 1n
    : sqrtPriceAtTick(largestTick) - 1n;
  const wanted = request.sqrtPriceLimitX96 ?? furthest;
  const isPossible = isFirstIn ? wanted > furthest : wanted < furthest;
  const limit = isPossible ? wanted : furthest;
  const nets = new Map(pool.ticks.map(({ tick, liquidityNet }) => [tick, liquidityNet]));
  let { sqrtPriceX96: price, tick, liquidity } = pool;
  let [remaining, amountOut] = [request.amountIn, 0n];

  while (remaining > 0n && (isFirstIn ? price > limit : price < limit)) {
    const stop = nextStop(pool, { tick, isFirstIn });
    const stopPrice = sqrtPriceAtTick(stop);
    const isBeyond = isFirstIn ? stopPrice < limit : stopPrice > limit;
    const target = isBeyond ? limit : stopPrice;
    const step = swapStep(
      { current: price, target, liquidity },
      { remaining, feePips: pool.feePips },
    );
    remaining -= step.amountIn + step.fee;
    amountOut += step.amountOut;
    price = step.next;
    if (price !== stopPrice) break;
    const net = nets.get(stop) ?? 0n;
    liquidity += isFirstIn ? -net : net;
    tick = isFirstIn ? stop - 1 : stop;
  }
  return {
    amountIn: request.amountIn - remaining,
    amountOut,
    priceAfter: concentratedPrice(price, pool.isTokenFirst),
  };
}

/** The next initialised tick on the way within the word of the bitmap, or else the word's end. */
function nextStop(
  { ticks, tickSpacing }: ConcentratedPool,
  { tick, isFirstIn }: { tick: number; isFirstIn: boolean },
): number {
  const place = Math.floor(tick / tickSpacing) + (isFirstIn ? 0 : 1);
  const word = Math.floor(place / wordSize);
  const end = (isFirstIn ? word * wordSize : word * wordSize + wordSize - 1) * tickSpacing;
  const next = isFirstIn
    ? ticks.findLast((one) => one.tick <= place * tickSpacing && one.tick >= end)
    : ticks.find((one) => one.tick >= place * tickSpacing && one.tick <= end);
  return Math.min(Math.max(next?.tick ?? end, -largestTick), largestTick);
}
