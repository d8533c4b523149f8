import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { Section } from "../ui/Section.tsx";
import type { Column } from "../ui/Table.tsx";
import { ValueText } from "../ui/ValueText.tsx";
import { FoldedTable } from "./FoldedTable.tsx";
import { SummaryText } from "./SummaryText.tsx";

const columnsOf = (isExecuted: boolean): readonly Column[] => [
  { id: "label", head: "Value" },
  { id: "before", head: isExecuted ? "Before" : "Now", isNumber: true },
  { id: "after", head: "After", isNumber: true },
];

type ChangeTableProps = {
  preview: Preview;
  format: ValueFormat;
  /** Shown on the state before an execution that is past. */
  isExecuted: boolean;
};

/** Every watched value that is not the same afterwards: old in grey, new in weight. */
export function ChangeTable({ preview, format, isExecuted }: ChangeTableProps) {
  if (preview.impact === undefined) return null;
  if (preview.changes.length === 0) {
    return (
      <Section title="What changes">
        <p className="text-soft">Nothing that is read of this DAO changes.</p>
      </Section>
    );
  }
  return (
    <Section title="What changes" note="read back from the executed state">
      <FoldedTable
        caption="Values before and after"
        columns={columnsOf(isExecuted)}
        rows={preview.changes.map(({ id, label, before, after }) => ({
          id,
          cells: [
            <SummaryText key="label" text={label} />,
            <span key="before" className="text-soft">
              <ValueText value={before} format={format} />
            </span>,
            <span key="after" className="font-[600]">
              <ValueText value={after} format={format} />
            </span>,
          ],
        }))}
      />
    </Section>
  );
}
