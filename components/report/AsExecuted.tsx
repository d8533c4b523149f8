import type { ExecutedRow } from "../../lib/report/Report.ts";
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
export function AsExecuted({ rows }: { rows: readonly ExecutedRow[] }) {
  const apart = rows.filter(({ equal }) => !equal).length;
  const note = apart === 0 ? "as predicted" : `${apart} of ${rows.length} differ`;
  return (
    <Section title="As executed" note={note}>
      <Table
        caption="Prediction beside what happened"
        columns={columns}
        rows={rows.map(({ id, quantity, predicted, happened, equal }) => ({
          id,
          cells: [
            <span key="quantity">
              <Mark level={equal ? "ok" : "warning"} /> <SummaryText text={quantity} />
            </span>,
            <span key="predicted" className="text-soft">
              <ExactText text={predicted} />
            </span>,
            <span key="happened" className="font-[600]">
              <ExactText text={happened} />
            </span>,
          ],
        }))}
      />
    </Section>
  );
}
