import { executedNote } from "../../lib/report/executedNote.ts";
import type { ExecutedRow, Report } from "../../lib/report/Report.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import { SummaryText } from "./SummaryText.tsx";

const columns: readonly Column[] = [
  { id: "quantity", head: "Value" },
  { id: "predicted", head: "Predicted", isNumber: true },
  { id: "happened", head: "Happened", isNumber: true },
];

/** After execution: the prediction made on the state before, beside what the chain shows. */
export function AsExecuted({ report }: { report: Report }) {
  const note = executedNote(report);
  if (note === undefined) return null;
  if (!note.isCompared) {
    return (
      <Section title="As executed">
        <p className="wrap-anywhere text-soft">
          <Mark level="notChecked" /> Not checked: {note.text}
        </p>
      </Section>
    );
  }
  const rows = report.asExecuted ?? [];
  const apart = rows.filter(({ equal }) => !equal).length;
  const outcome = apart === 0 ? "as predicted" : `${apart} of ${rows.length} differ`;
  return (
    <Section title="As executed" note={outcome}>
      {rows.length > 0 && (
        <Table
          caption="Prediction beside what happened"
          columns={columns}
          rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
        />
      )}
      <p className="mt-1 wrap-anywhere text-small text-soft">{note.text}</p>
    </Section>
  );
}

function cellsOf({ quantity, predicted, happened, equal }: ExecutedRow) {
  return [
    <span key="quantity">
      <Mark level={equal ? "ok" : "warning"} /> <SummaryText text={quantity} />
    </span>,
    <span key="predicted" className="text-soft">
      <ExactText text={predicted} />
    </span>,
    <span key="happened" className="font-[600]">
      <ExactText text={happened} />
    </span>,
  ];
}
