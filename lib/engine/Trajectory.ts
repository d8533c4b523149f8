/** Something dated that a mechanism did or would do; amounts in base units. */
export type TrajectoryEvent = {
  at: number;
  /** Place in the model's `mechanisms`. */
  mechanism: number;
  kind: "mint" | "release" | "payment" | "cut" | "shortfall";
  amount: bigint;
  label?: string;
};

/** A model projected: exact amounts in base units at each date. All arrays have `dates`' length. */
export type Trajectory = {
  /** Unix seconds, rising; the first is the model's `asOf`, unless other dates were asked for. */
  dates: readonly number[];
  total: readonly bigint[];
  circulating: readonly bigint[];
  treasury: readonly bigint[];
  buckets: Readonly<Record<string, readonly bigint[]>>;
  /** The total the rules would still allow: every right to mint used in full once it arises, from `asOf` on. */
  allowedTotal: readonly bigint[];
  /** One-off events (mints, cliffs, grants, cuts, shortfalls); streams are not listed. */
  events: readonly TrajectoryEvent[];
};
