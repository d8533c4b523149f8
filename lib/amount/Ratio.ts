/**
 * An exact ratio, not necessarily in lowest terms. A denominator of zero means that there is no such
 * ratio (growth of a supply of zero); `formatPercent` then says `"n/a"`.
 */
export type Ratio = { numerator: bigint; denominator: bigint };
