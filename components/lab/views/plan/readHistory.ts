import { formatDateTime } from "../../../../lib/amount/formatDateTime.ts";
import type { Model } from "../../../../lib/engine/Model.ts";
import type { Observation } from "../../../../lib/engine/views/plan/comparePlan.ts";
import { CsvError } from "../../../ui/errors.ts";
import { readAmountCell, readTimeCell } from "../csv/readCell.ts";
import { type CsvRow, readCsv } from "../csv/readCsv.ts";

type Draft = { at: number; buckets: Record<string, bigint>; total?: bigint };

/**
 * What the chain showed, from `date,bucket,amount`; lines may stand in any order. The bucket `total` is
 * the total supply, unless the plan has a bucket of that name.
 *
 * @throws {CsvError | CsvTooLargeError} on a bucket the plan does not have, a time before it begins, or
 * a bucket that is given twice at one time.
 */
export function readHistory(csv: string, plan: Model): readonly Observation[] {
  const known = new Set(plan.buckets.map(({ id }) => id));
  const drafts = new Map<number, Draft>();
  for (const row of readCsv(csv, { required: ["date", "bucket", "amount"] })) {
    const at = readTimeCell({ row, column: "date" });
    if (at < plan.asOf) {
      throw new CsvError(row.line, {
        problem: `date: The plan begins on ${formatDateTime(plan.asOf)} only.`,
        remedy: "Leave this line out, or let the model begin earlier.",
      });
    }
    const amount = readAmountCell({ row, column: "amount" }, plan.token.decimals);
    const draft = drafts.get(at) ?? { at, buckets: {} };
    drafts.set(at, draft);
    note(draft, { row, known, amount });
  }
  if (drafts.size === 0) {
    throw new CsvError(1, {
      problem: "No line stands under the columns.",
      remedy: "Add what a bucket held on a date.",
    });
  }
  return [...drafts.values()].sort((one, other) => one.at - other.at);
}

function note(
  draft: Draft,
  { row, known, amount }: { row: CsvRow; known: ReadonlySet<string>; amount: bigint },
): void {
  const bucket = row.cells.bucket ?? "";
  const isTotal = bucket === "total" && !known.has(bucket);
  if (!isTotal && !known.has(bucket)) {
    throw new CsvError(row.line, {
      problem: "bucket: The plan has no such bucket.",
      remedy: `Write one of ${[...known].join(", ")}, or total.`,
    });
  }
  if (isTotal ? draft.total !== undefined : Object.hasOwn(draft.buckets, bucket)) {
    throw new CsvError(row.line, {
      problem: "This bucket was given at this time already.",
      remedy: "Give every bucket once at a time.",
    });
  }
  if (isTotal) draft.total = amount;
  else Object.defineProperty(draft.buckets, bucket, { value: amount, enumerable: true });
}
