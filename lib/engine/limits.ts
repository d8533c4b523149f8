/** Most dates of one projection: 273 years in days, 11 in hours. */
export const maximumDates = 100_000;

/** Most amounts a projection may keep: dates times buckets. */
export const maximumCells = 10_000_000;

/** Most one-off acts (mints, payments) of one mechanism in one projection. */
export const maximumActs = 100_000;

/** Most buckets, and most mechanisms, of a model. */
export const maximumParts = 1_000;

/** What a `uint256` holds: no contract can count a larger supply. */
export const largestSupply = 2n ** 256n - 1n;

/** Most paths of sampled processes: beyond this the error of a quantile hardly changes. */
export const maximumPaths = 1_000_000;

/** Most processes of a market beside the price. */
export const maximumProcesses = 16;

/** Wrappers that may hold each other. */
export const maximumDepth = 8;
