import { executedNote } from "../executedNote.ts";
import type { ExecutedRow, Report } from "../Report.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

/** Prediction beside what happened; nothing before the execution. */
export function executedSection(report: Report): Markup {
  const note = executedNote(report);
  if (note === undefined) return markup``;
  const title = "As executed";
  if (!note.isCompared) {
    return section({ title }, markup`<p>${levelMark("notChecked")} Not checked: ${note.text}</p>`);
  }
  const rows = report.asExecuted ?? [];
  const apart = rows.filter(({ equal }) => !equal).length;
  const outcome = apart === 0 ? "as predicted" : `${apart} of ${rows.length} differ`;
  const text = markup`<p class="note">${note.text}</p>`;
  return section({ title, note: outcome }, rows.length === 0 ? text : [rowsTable(rows), text]);
}

function rowsTable(rows: readonly ExecutedRow[]): Markup {
  return table({
    caption: "Prediction beside what happened",
    head: ["Quantity", "Predicted", "Happened", "Equal"],
    rows: rows.map(({ quantity, predicted, happened, equal }) => [
      quantity,
      markup`<span class="old">${predicted}</span>`,
      markup`<b>${happened}</b>`,
      equal ? markup`${levelMark("ok")} yes` : markup`${levelMark("warning")} no`,
    ]),
    kind: "pairs",
  });
}
