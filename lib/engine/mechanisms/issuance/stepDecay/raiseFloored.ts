/** 1 of Synthetix' `SafeDecimalMath`. */
export const decimalUnit = 10n ** 18n;

/**
 * A decimal of 18 places to a power by squaring, every product floored: `powDecimal` of Synthetix'
 * Math library (contracts/Math.sol, 2.x). The rounding depends on the order of the products.
 */
export function raiseFloored(factor: bigint, exponent: bigint): bigint {
  let power = decimalUnit;
  let square = factor;
  for (let rest = exponent; rest > 0n; rest /= 2n) {
    if (rest % 2n === 1n) power = (power * square) / decimalUnit;
    square = (square * square) / decimalUnit;
  }
  return power;
}
