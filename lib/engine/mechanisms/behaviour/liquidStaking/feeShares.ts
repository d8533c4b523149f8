import type { Ratio } from "../../../../amount/Ratio.ts";

/**
 * The shares that Lido mints to its fee recipients for one report of rewards, so that they are worth
 * exactly the fee: floor(R × f × S ÷ ((E + R) − R × f)). A report of a loss mints none.
 *
 * Source: `distributeFee` of Lido.sol, lidofinance/lido-dao v1 (2022); later versions keep the formula.
 *
 * @param report - `rewards` in base units, negative for a loss; `fee` as a share of rewards; `pooled`
 * what the pool held before the rewards; `shares` all shares before the fee.
 */
export function feeShares(report: {
  rewards: bigint;
  fee: Ratio;
  pooled: bigint;
  shares: bigint;
}): bigint {
  const { rewards, fee, pooled, shares } = report;
  if (rewards <= 0n) return 0n;
  const taken = rewards * fee.numerator;
  const left = (pooled + rewards) * fee.denominator - taken;
  return left === 0n ? 0n : (taken * shares) / left;
}
