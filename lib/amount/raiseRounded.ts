/**
 * `factor` to the power of `exponent` by squaring, in fixed point, every product rounded half up: `rpow`
 * of DSMath (dapphub/ds-math, src/math.sol), as The Graph's RewardsManager and Maker's Jug raise their
 * rates. The rounding depends on the order of the products, so it is that of the contracts.
 *
 * @param factor - With `unit` as 1.
 * @param exponent - Blocks or seconds, not negative.
 */
export function raiseRounded(
  factor: bigint,
  { exponent, unit }: { exponent: bigint; unit: bigint },
): bigint {
  const multiply = (a: bigint, b: bigint) => (a * b + unit / 2n) / unit;
  let power = exponent % 2n === 1n ? factor : unit;
  let square = factor;
  for (let rest = exponent / 2n; rest > 0n; rest /= 2n) {
    square = multiply(square, square);
    if (rest % 2n === 1n) power = multiply(power, square);
  }
  return power;
}
