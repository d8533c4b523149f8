import { describePower } from "../power/describePower.ts";
import type { BeforeAndAfter } from "../power/PowerTable.ts";
import type { Report } from "../Report.ts";
import { accountName } from "./accountName.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

const membersOpen = 6;

/** Who can decide, before and after the calls. */
export function powerSection(report: Report): Markup {
  const { rows, membersTitle, members, notChecked, source } = describePower(report);
  const { labels } = report.preview.snapshot.dao;
  const runs = report.preview.execution.after !== undefined;
  const sides = [report.proposal?.executed === undefined ? "Now" : "Before", "After"];
  const head = (first: string) => [first, ...sides.slice(0, runs ? 2 : 1)];
  return section({ title: "Governance power" }, [
    ...(notChecked === undefined
      ? []
      : [markup`<p>${levelMark("notChecked")} Not checked: ${notChecked}</p>`]),
    ...(rows.length === 0
      ? []
      : [
          table({
            caption: "Who can decide, before and after the calls",
            head: head("Value"),
            rows: rows.map((row) => [row.label, ...cells(row)]),
            kind: "pairs",
          }),
        ]),
    ...(members.length === 0
      ? []
      : [
          table({
            caption: membersTitle,
            head: head("Account"),
            rows: members.map((member) => [accountName(member.account, labels), ...cells(member)]),
            kind: "pairs",
            rowsOpen: membersOpen,
          }),
        ]),
    ...(source === undefined ? [] : [markup`<p class="note">${source}</p>`]),
  ]);
}

function cells({ before, after }: BeforeAndAfter): Markup[] {
  const was = markup`<span class="old">${before}</span>`;
  if (after === undefined) return [was];
  return [
    was,
    after === before ? markup`<span class="old">unchanged</span>` : markup`<b>${after}</b>`,
  ];
}
