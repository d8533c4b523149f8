/** 2^(1/2), 2^(1/4), … 2^(1/32) with 18 decimals, as the contract holds them. */
const roots = [
  1_414_213_562_373_095_049n,
  1_189_207_115_002_721_067n,
  1_090_507_732_665_257_659n,
  1_044_273_782_427_413_840n,
  1_021_897_148_654_116_678n,
] as const;

const oneOfRoots = 10n ** 18n;

/**
 * 2^exponent in fixed point with five fractional bits: what is left of the exponent after 1/32 is
 * dropped, towards zero. A negative exponent is the reciprocal.
 *
 * Source: `twoPower` of SafeMathInt.sol, ampleforth/ampleforth-contracts (2021, AIP-5).
 *
 * @param exponent - In the same fixed point as `one`; from −100 to 100.
 */
export function twoPower(exponent: bigint, one: bigint): bigint {
  const magnitude = exponent < 0n ? -exponent : exponent;
  const whole = magnitude / one;
  let result = (1n << whole) * one;
  let remaining = magnitude - whole * one;
  let current = one / 2n;
  for (const root of roots) {
    if (remaining >= current) {
      remaining -= current;
      result = (result * root) / oneOfRoots;
    }
    current /= 2n;
  }
  return exponent < 0n ? (one * one) / result : result;
}
