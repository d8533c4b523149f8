import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Report } from "../Report.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

const rowsOpen = 12;

/** Every value that changes, old and new. */
export function changesSection({ preview, proposal }: Report): Markup {
  const format = createValueFormat(preview.snapshot);
  const title = "What changes";
  if (preview.changes.length === 0) {
    return section({ title }, markup`<p class="note">Nothing that is watched here.</p>`);
  }
  const before = proposal?.executed === undefined ? "Now" : "Before";
  return section(
    { title },
    table({
      caption: "Values before and after",
      head: ["Value", before, "After"],
      rows: preview.changes.map((change) => [
        change.label,
        markup`<span class="old">${format.value(change.before)}</span>`,
        markup`<b>${format.value(change.after)}</b>`,
      ]),
      kind: "pairs",
      rowsOpen,
    }),
  );
}
