import type { Ratio } from "../../../amount/Ratio.ts";
import { UnknownBucketError } from "../../errors.ts";
import type { Model } from "../../Model.ts";
import { project } from "../../project.ts";

/** What the chain showed at one time. */
export type Observation = {
  /** Unix seconds. */
  at: number;
  /** Base units by the plan's bucket ids. A bucket that is left out was not observed. */
  buckets: Readonly<Record<string, bigint>>;
  /** Total supply in base units, where it was read. */
  total?: bigint;
};

/** One amount of the plan beside what was observed; base units. */
export type PlanRow = {
  at: number;
  /** Absent: the total supply. */
  bucket?: string;
  planned: bigint;
  observed: bigint;
  /** Observed less planned. */
  difference: bigint;
  /** Difference ÷ planned; denominator 0 where nothing was planned. */
  relative: Ratio;
};

export type PlanView = {
  /** Everything observed, by date, then in the order of the plan's buckets, the total last. */
  rows: PlanRow[];
  /** Rows that differ by more than the tolerance. */
  deviations: PlanRow[];
  /** Buckets of the plan that no observation has. */
  unobserved: string[];
};

/**
 * Holds a plan, which is a model, against what the chain showed. Without a tolerance a difference of one
 * base unit is a deviation.
 *
 * @param plan - Projected exactly at the times of the observations.
 * @param history - Rising in time, none before the plan's `asOf`.
 * @throws {InvalidDatesError} @throws {UnknownBucketError} on a bucket the plan does not have.
 */
export function comparePlan(
  plan: Model,
  history: readonly Observation[],
  { tolerance = 0n }: { tolerance?: bigint } = {},
): PlanView {
  checkBuckets(plan, history);
  const { buckets, total } = project(plan, { dates: history.map(({ at }) => at) });
  const rows = history.flatMap((observation, index) => {
    const { at } = observation;
    const ofBuckets = plan.buckets.flatMap(({ id }) => {
      const observed = observation.buckets[id];
      return observed === undefined
        ? []
        : rowOf({ at, bucket: id, planned: buckets[id]?.[index] ?? 0n, observed });
    });
    if (observation.total === undefined) return ofBuckets;
    const ofTotal = rowOf({ at, planned: total[index] ?? 0n, observed: observation.total });
    return [...ofBuckets, ofTotal];
  });
  return {
    rows,
    deviations: rows.filter(({ difference }) => abs(difference) > tolerance),
    unobserved: plan.buckets
      .map(({ id }) => id)
      .filter((id) => history.every((observation) => observation.buckets[id] === undefined)),
  };
}

function rowOf(row: Omit<PlanRow, "difference" | "relative">): PlanRow {
  const difference = row.observed - row.planned;
  return { ...row, difference, relative: { numerator: difference, denominator: row.planned } };
}

function checkBuckets(plan: Model, history: readonly Observation[]): void {
  const known = new Set(plan.buckets.map(({ id }) => id));
  for (const [index, { buckets }] of history.entries()) {
    const unknown = Object.keys(buckets).find((id) => !known.has(id));
    if (unknown !== undefined) throw new UnknownBucketError(`history[${index}].buckets`, unknown);
  }
}

function abs(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
