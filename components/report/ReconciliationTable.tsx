import { groupDigits } from "../../lib/amount/groupDigits.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";
import { type Column, Table } from "../ui/Table.tsx";

const columns: readonly Column[] = [
  { id: "label", head: "Reading" },
  { id: "difference", head: "Difference", isNumber: true },
];

/** Where the engine and the contracts agree, in base units, at each later reading. */
export function ReconciliationTable({ preview }: { preview: Preview }) {
  const { reconciliation, execution } = preview;
  if (reconciliation.length === 0) {
    return (
      <Section title="Engine against contract">
        <p className="text-soft">
          <Mark level="notChecked" /> Not checked: the calls did not execute.
        </p>
      </Section>
    );
  }
  const isEqual = reconciliation.every(({ difference }) => difference === 0n);
  return (
    <Section title="Engine against contract" note={execution.method}>
      <Table
        caption="Difference in base units at each reading"
        columns={columns}
        rows={reconciliation.map(({ label, difference, rows }) => ({
          id: label,
          cells: [
            cleanText(label),
            <span key="difference" className={difference === 0n ? "" : "font-[600] text-warn"}>
              {groupDigits(difference.toString())}
              {difference !== 0n && <Apart rows={rows} />}
            </span>,
          ],
        }))}
      />
      <p className="mt-1 text-small text-soft">
        <Mark level={isEqual ? "ok" : "warning"} />{" "}
        {isEqual
          ? "Equal to the base unit at every reading."
          : "They part where the difference is not 0; the contract is right."}
      </p>
    </Section>
  );
}

function Apart({ rows }: { rows: Preview["reconciliation"][number]["rows"] }) {
  return (
    <span className="block text-small font-normal">
      {rows
        .filter(({ engine, chain }) => engine !== chain)
        .map(({ quantity }) => cleanText(quantity))
        .join(", ")}
    </span>
  );
}
