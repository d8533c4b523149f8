import type { ParameterValue } from "../chain/Parameter.ts";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import { compareStates } from "../preview/compareStates.ts";
import type { Change, Preview } from "../preview/Preview.ts";
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
  const asPredicted = preview.changes.filter(({ id }) => !offIds.has(id));
  const row = (
    { id, label }: Change,
    values: { predicted: ParameterValue | undefined; happened: ParameterValue | undefined },
  ): ExecutedRow => {
    const texts = {
      predicted: format.value(values.predicted),
      happened: format.value(values.happened),
    };
    return { id, quantity: label, ...texts, equal: texts.predicted === texts.happened };
  };
  return [
    ...asPredicted.map((change) =>
      row(change, { predicted: change.after, happened: change.after }),
    ),
    ...off.map((change) => row(change, { predicted: change.before, happened: change.after })),
  ];
}
