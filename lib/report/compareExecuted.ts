import type { ParameterValue } from "../chain/Parameter.ts";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import { compareStates } from "../preview/compareStates.ts";
import type { Preview } from "../preview/Preview.ts";
import type { ExecutedRow } from "./Report.ts";

/**
 * Prediction beside what happened: every value that was predicted to change or that differs, read at
 * the block of execution. Other transactions of that block count as what happened.
 */
export function compareExecuted(preview: Preview, happened: DaoState): ExecutedRow[] | undefined {
  const predicted = preview.execution.after;
  if (predicted === undefined) return undefined;
  const format = createValueFormat(preview.snapshot);
  const off = compareStates(predicted, happened);
  const offIds = new Set(off.map(({ id }) => id));
  const exact = (value: ParameterValue | undefined): string =>
    value?.unit === "time"
      ? `${format.value(value)} (${value.seconds} Unix seconds)`
      : format.value(value);
  return [
    ...preview.changes
      .filter(({ id }) => !offIds.has(id))
      .map(({ id, label, after }) => {
        const text = format.value(after);
        const values = { predicted: after, happened: after };
        return { id, quantity: label, predicted: text, happened: text, equal: true, values };
      }),
    // Told apart by value: two times of one minute read the same and are not.
    ...off.map(({ id, label, before, after }) => ({
      id,
      quantity: label,
      predicted: exact(before),
      happened: exact(after),
      equal: false,
      values: { predicted: before, happened: after },
    })),
  ];
}
