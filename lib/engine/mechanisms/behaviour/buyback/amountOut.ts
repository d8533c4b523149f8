const basisPoints = 10_000n;

/**
 * What a constant-product pool gives for an exact amount paid in: floor(in′ × out ÷ (reserve in + in′))
 * with in′ = in × (1 − fee). The product of the reserves never falls.
 *
 * Source: `getAmountOut` of UniswapV2Library.sol, @uniswap/v2-periphery (2020), for a fee of 30 basis points.
 *
 * @param swap - Amounts in base units; reserves before the swap, above 0.
 */
export function amountOut(swap: {
  amountIn: bigint;
  reserveIn: bigint;
  reserveOut: bigint;
  feeBps: number;
}): bigint {
  const { amountIn, reserveIn, reserveOut, feeBps } = swap;
  const afterFee = amountIn * (basisPoints - BigInt(feeBps));
  return (afterFee * reserveOut) / (reserveIn * basisPoints + afterFee);
}
