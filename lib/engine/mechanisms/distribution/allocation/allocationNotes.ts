import type { Ratio } from "../../../../amount/Ratio.ts";
import type { BucketClass, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";

/** What a reader of an initial distribution should know. Shares are exact. */
export type AllocationNote =
  | {
      /** Insiders hold more of the supply than the limit. */
      note: "insiderMajority";
      share: Ratio;
      at: number;
    }
  | {
      /** More of what a bucket of insiders held is free within the time than the limit. */
      note: "shortUnlock";
      bucket: string;
      unlocked: Ratio;
      withinSeconds: number;
    };

const insiderClasses: readonly BucketClass[] = ["team", "investors"];

/** Half, and a year: examples, no norm. */
const defaults = {
  insiderShare: { numerator: 1n, denominator: 2n },
  withinSeconds: secondsPerYear,
};

/**
 * Names an insider share over a half, and insiders whose tokens are mostly free within a year,
 * counted from the model's start or from its last allocation (S11). Insiders are the buckets of the
 * classes `team` and `investors`; a bucket's tokens are free once they have left it.
 *
 * @param limits - Other limits than a half and a year.
 */
export function allocationNotes(
  model: Model,
  limits: Partial<{ insiderShare: Ratio; withinSeconds: number }> = {},
): AllocationNote[] {
  const { insiderShare, withinSeconds } = { ...defaults, ...limits };
  const at = distributedAt(model);
  const { total, buckets } = project(model, { dates: [model.asOf, at, at + withinSeconds] });
  const insiders = model.buckets.filter((bucket) => insiderClasses.includes(bucket.class));
  const held = insiders.reduce((sum, { id }) => sum + (buckets[id]?.[1] ?? 0n), 0n);
  const share = { numerator: held, denominator: total[1] ?? 0n };
  const notes: AllocationNote[] = isAbove(share, insiderShare)
    ? [{ note: "insiderMajority", share, at }]
    : [];
  for (const { id } of insiders) {
    const [, first = 0n, later = 0n] = buckets[id] ?? [];
    const unlocked = { numerator: first - later, denominator: first };
    if (!isAbove(unlocked, { numerator: 1n, denominator: 2n })) continue;
    notes.push({ note: "shortUnlock", bucket: id, unlocked, withinSeconds });
  }
  return notes;
}

/** Right after the last allocation, or after what is due at the start. */
function distributedAt({ asOf, mechanisms }: Model): number {
  const dates = mechanisms.flatMap((spec) =>
    spec.kind === "allocation" && spec.at !== undefined ? spec.at : [],
  );
  return Math.max(asOf + 1, ...dates);
}

function isAbove(share: Ratio, limit: Ratio): boolean {
  return share.numerator * limit.denominator > limit.numerator * share.denominator;
}
