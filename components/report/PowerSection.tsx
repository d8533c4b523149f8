import type { ReactNode } from "react";
import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import { describePower } from "../../lib/report/power/describePower.ts";
import type { BeforeAndAfter, PowerTable } from "../../lib/report/power/PowerTable.ts";
import type { Report } from "../../lib/report/Report.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Holders } from "../ui/Holders.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import { SummaryText } from "./SummaryText.tsx";

/** Who can decide before and after the calls: quorum, smallest groups, and the largest delegates. */
export function PowerSection({ report }: { report: Report }) {
  const table = describePower(report);
  const { rows, members, notChecked, source } = table;
  const runs = report.preview.execution.after !== undefined;
  const isExecuted = report.proposal?.executed !== undefined;
  const columns = (head: string): readonly Column[] => [
    { id: "label", head },
    { id: "before", head: isExecuted ? "Before" : "Now", isNumber: true },
    ...(runs ? [{ id: "after", head: "After", isNumber: true }] : []),
  ];
  return (
    <Section title="Governance power">
      {notChecked !== undefined && (
        <p className="mb-2 text-small">
          <Mark level="notChecked" /> Not checked: {notChecked}
        </p>
      )}
      {rows.length > 0 && (
        <Table
          caption="Who can decide, before and after the calls"
          columns={columns("Value")}
          rows={rows.map((row) => ({ id: row.id, cells: [row.label, ...cellsOf(row)] }))}
        />
      )}
      {members.length > 0 && <Members table={table} report={report} columns={columns} />}
      {source !== undefined && (
        <p className="mt-2 text-small text-soft">
          <SummaryText text={source} />
        </p>
      )}
    </Section>
  );
}

type MembersProps = {
  table: PowerTable;
  report: Report;
  columns: (head: string) => readonly Column[];
};

function Members({ table, report, columns }: MembersProps) {
  const format = createValueFormat(report.preview.snapshot);
  const isChanged = table.members.some(({ before, after }) => (after ?? before) !== before);
  return (
    <details open={isChanged} className="mt-3">
      <summary className="mb-1.5 text-small text-soft">
        {`${table.membersTitle} · ${countOf(table.members.length)}`}
      </summary>
      <Table
        caption={table.membersTitle}
        columns={columns("Account")}
        rows={table.members.map((member) => ({
          id: member.account,
          cells: [
            <Holders key="account" addresses={[member.account]} format={format} />,
            ...cellsOf(member),
          ],
        }))}
      />
    </details>
  );
}

function cellsOf({ before, after }: BeforeAndAfter): readonly ReactNode[] {
  const was = (
    <span key="before" className="text-soft">
      <ExactText text={before} />
    </span>
  );
  if (after === undefined) return [was];
  const is =
    after === before ? (
      <span key="after" className="text-soft">
        unchanged
      </span>
    ) : (
      <span key="after" className="font-[600]">
        <ExactText text={after} />
      </span>
    );
  return [was, is];
}

function countOf(accounts: number): string {
  return accounts === 1 ? "one account" : `${accounts} accounts`;
}
