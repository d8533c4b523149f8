import type { Ratio } from "../../amount/Ratio.ts";
import type { BucketClass, Model } from "../Model.ts";
import type { Trajectory } from "../Trajectory.ts";

/** A class's share of the total at the first and at the last date. */
export type ClassMeasure = { class: BucketClass; start: Ratio; end: Ratio };

/** The share of every class that a model has, in the order of its buckets. */
export function measureClasses(model: Model, trajectory: Trajectory): readonly ClassMeasure[] {
  const classes = [...new Set(model.buckets.map((bucket) => bucket.class))];
  const shareOf = (kind: BucketClass, at: 0 | -1): Ratio => ({
    numerator: model.buckets
      .filter((bucket) => bucket.class === kind)
      .reduce((sum, { id }) => sum + (trajectory.buckets[id]?.at(at) ?? 0n), 0n),
    denominator: trajectory.total.at(at) ?? 0n,
  });
  return classes.map((kind) => ({ class: kind, start: shareOf(kind, 0), end: shareOf(kind, -1) }));
}
