/** What Ethereum uses: a block may hold twice its target, and the fee moves by at most an eighth. */
const elasticityMultiplier = 2n;
const changeDenominator = 8n;

/**
 * The base fee of the next block, in base units (wei) of gas. At the target it stays; above, it rises by
 * fee × excess ÷ target ÷ 8, and by at least 1; below, it falls by the same rule, both floored, so that
 * below 8 it cannot fall further.
 *
 * Source: EIP-1559 (2021-08-05, the London upgrade).
 *
 * @param block - The parent: its base fee, gas limit and gas used. The target is half the limit.
 */
export function nextBaseFee(block: { baseFee: bigint; gasLimit: bigint; gasUsed: bigint }): bigint {
  const { baseFee, gasLimit, gasUsed } = block;
  const target = gasLimit / elasticityMultiplier;
  if (gasUsed === target || target === 0n) return baseFee;
  if (gasUsed > target) {
    const rise = (baseFee * (gasUsed - target)) / target / changeDenominator;
    return baseFee + (rise > 1n ? rise : 1n);
  }
  return baseFee - (baseFee * (target - gasUsed)) / target / changeDenominator;
}
