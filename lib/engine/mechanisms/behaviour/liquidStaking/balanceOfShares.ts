/**
 * What shares are worth: floor(shares × pooled ÷ total shares), as StETH's `getPooledEthByShares`; 0
 * where there are no shares.
 *
 * Source: StETH.sol, lidofinance/lido-dao (2022).
 */
export function balanceOfShares(
  shares: bigint,
  pool: { pooled: bigint; totalShares: bigint },
): bigint {
  return pool.totalShares === 0n ? 0n : (shares * pool.pooled) / pool.totalShares;
}
