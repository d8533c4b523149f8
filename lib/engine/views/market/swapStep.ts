const one = 1n << 96n;
const million = 1_000_000n;
const limit256 = 1n << 256n;

/** A stretch of constant liquidity and what is paid into it. Prices are √(token1 ÷ token0) × 2^96. */
type Stretch = { current: bigint; target: bigint; liquidity: bigint };

/** What one stretch took and gave. */
export type SwapStep = { next: bigint; amountIn: bigint; amountOut: bigint; fee: bigint };

/**
 * Swaps an exact amount in within one stretch: to its end or to where the amount is used up.
 *
 * Source: `computeSwapStep` of SwapMath.sol, @uniswap/v3-core 1.0.1, for an exact amount in.
 */
export function swapStep(stretch: Stretch, paid: { remaining: bigint; feePips: number }): SwapStep {
  const { current, target, liquidity } = stretch;
  const isFirstIn = current >= target;
  const feePips = BigInt(paid.feePips);
  const afterFee = (paid.remaining * (million - feePips)) / million;
  const inputOf = (to: bigint) =>
    isFirstIn
      ? amount0Delta({ from: to, to: current, liquidity }, "up")
      : amount1Delta({ from: current, to, liquidity }, "up");
  const needed = inputOf(target);
  const next =
    afterFee >= needed
      ? target
      : nextSqrtPrice({ sqrtPrice: current, liquidity, amountIn: afterFee, isFirstIn });
  const amountIn = next === target ? needed : inputOf(next);
  const amountOut = isFirstIn
    ? amount1Delta({ from: next, to: current, liquidity }, "down")
    : amount0Delta({ from: current, to: next, liquidity }, "down");
  const fee =
    next === target ? divideUp(amountIn * feePips, million - feePips) : paid.remaining - amountIn;
  return { next, amountIn, amountOut, fee };
}

/**
 * The price after an exact amount in, rounded so that the pool never gives too much.
 *
 * Source: `getNextSqrtPriceFromInput` of SqrtPriceMath.sol, @uniswap/v3-core 1.0.1.
 *
 * @param move - `isFirstIn`: token0 is paid in and the price falls.
 */
export function nextSqrtPrice(move: {
  sqrtPrice: bigint;
  liquidity: bigint;
  amountIn: bigint;
  isFirstIn: boolean;
}): bigint {
  const { sqrtPrice, liquidity, amountIn, isFirstIn } = move;
  if (amountIn === 0n) return sqrtPrice;
  if (!isFirstIn) return sqrtPrice + (amountIn * one) / liquidity;
  const scaled = liquidity << 96n;
  const divisor = scaled + amountIn * sqrtPrice;
  // where 256 bits would not hold the divisor the contract takes a form that rounds more coarsely
  return divisor < limit256
    ? divideUp(scaled * sqrtPrice, divisor)
    : divideUp(scaled, scaled / sqrtPrice + amountIn);
}

type Range = { from: bigint; to: bigint; liquidity: bigint };

/** token0 between two prices, `from` ≤ `to`: `getAmount0Delta` of SqrtPriceMath.sol. */
export function amount0Delta({ from, to, liquidity }: Range, rounding: "up" | "down"): bigint {
  const product = (liquidity << 96n) * (to - from);
  return rounding === "up" ? divideUp(divideUp(product, to), from) : product / to / from;
}

/** token1 between two prices, `from` ≤ `to`: `getAmount1Delta` of SqrtPriceMath.sol. */
export function amount1Delta({ from, to, liquidity }: Range, rounding: "up" | "down"): bigint {
  const product = liquidity * (to - from);
  return rounding === "up" ? divideUp(product, one) : product / one;
}

function divideUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
