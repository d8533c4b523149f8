import { parseModel } from "../../../../lib/engine/parseModel.ts";
import { comparePlan, type PlanRow } from "../../../../lib/engine/views/plan/comparePlan.ts";
import type { JsonObject } from "../../model/Json.ts";
import { readHistory } from "./readHistory.ts";

/** What is asked of a plan and what the chain showed. */
export type PlanRequest = {
  /** The plan. */
  readonly model: JsonObject;
  /** `date,bucket,amount`, in whole tokens; the bucket `total` is the total supply. */
  readonly csv: string;
  /** Base units by which a row may differ. */
  readonly tolerance: bigint;
  /** Which bucket is charted; the first that was observed where absent. */
  readonly bucket: string | undefined;
};

export type PlanAnswer = {
  readonly compared: number;
  readonly deviating: number;
  /** By date, at most as many as are shown. */
  readonly deviations: readonly PlanRow[];
  readonly first: PlanRow | undefined;
  readonly largest: PlanRow | undefined;
  /** Largest deviation of each bucket that was observed. */
  readonly buckets: readonly BucketDeviation[];
  readonly unobserved: readonly string[];
  /** One bucket, planned and observed. */
  readonly curve: {
    readonly bucket: string;
    readonly dates: readonly number[];
    readonly planned: readonly bigint[];
    readonly observed: readonly bigint[];
  };
};

/** How one bucket kept to the plan. */
export type BucketDeviation = {
  readonly bucket: string;
  readonly compared: number;
  readonly deviating: number;
  readonly largest: PlanRow;
};

/** The bucket that stands for the total supply. */
export const totalBucket = "total";
const shownRows = 100;

/**
 * Holds the plan against the chain's history, per bucket and date.
 *
 * @throws {CsvError | CsvTooLargeError} and what `parseModel` and `comparePlan` throw.
 */
export function measurePlan({ model, csv, tolerance, bucket }: PlanRequest): PlanAnswer {
  const plan = parseModel(model);
  const { rows, deviations, unobserved } = comparePlan(plan, readHistory(csv, plan), { tolerance });
  const names = [...new Set(rows.map(nameOf))];
  const charted = bucket !== undefined && names.includes(bucket) ? bucket : (names[0] ?? "");
  const curve = rows.filter((row) => nameOf(row) === charted);
  return {
    compared: rows.length,
    deviating: deviations.length,
    deviations: deviations.slice(0, shownRows),
    first: deviations[0],
    largest: largestOf(deviations),
    buckets: names.flatMap((name) => {
      const own = rows.filter((row) => nameOf(row) === name);
      const largest = largestOf(own);
      if (largest === undefined) return [];
      const deviating = deviations.filter((row) => nameOf(row) === name).length;
      return [{ bucket: name, compared: own.length, deviating, largest }];
    }),
    unobserved,
    curve: {
      bucket: charted,
      dates: curve.map(({ at }) => at),
      planned: curve.map(({ planned }) => planned),
      observed: curve.map(({ observed }) => observed),
    },
  };
}

/** The bucket of a row, by name. */
export function nameOf({ bucket }: PlanRow): string {
  return bucket ?? totalBucket;
}

/** The earliest of the rows that differ most. */
function largestOf(rows: readonly PlanRow[]): PlanRow | undefined {
  const size = ({ difference }: PlanRow) => (difference < 0n ? -difference : difference);
  return rows.reduce<PlanRow | undefined>(
    (most, row) => (most === undefined || size(row) > size(most) ? row : most),
    undefined,
  );
}
