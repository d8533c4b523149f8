import type { ExecutedRow } from "../Report.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

/** Prediction beside what happened; nothing before the execution. */
export function executedSection(rows: readonly ExecutedRow[] | undefined): Markup {
  if (rows === undefined) return markup``;
  const apart = rows.filter(({ equal }) => !equal).length;
  const note = apart === 0 ? "as predicted" : `${apart} of ${rows.length} differ`;
  return section(
    { title: "As executed", note },
    table({
      caption: "Prediction beside what happened",
      head: ["Quantity", "Predicted", "Happened", "Equal"],
      rows: rows.map(({ quantity, predicted, happened, equal }) => [
        quantity,
        markup`<span class="old">${predicted}</span>`,
        markup`<b>${happened}</b>`,
        equal ? markup`${levelMark("ok")} yes` : markup`${levelMark("warning")} no`,
      ]),
      kind: "pairs",
    }),
  );
}
