import { createValueFormat } from "../dao/createValueFormat.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./markdownTable.ts";
import { describePower } from "./power/describePower.ts";
import type { BeforeAndAfter } from "./power/PowerTable.ts";
import type { Report } from "./Report.ts";

/** Who can decide, before and after the calls, as Markdown. */
export function formatPower(report: Report): string {
  const { rows, membersTitle, members, notChecked, source } = describePower(report);
  const { fullAccount } = createValueFormat(report.preview.snapshot);
  const runs = report.preview.execution.after !== undefined;
  const sides = [report.proposal?.executed === undefined ? "Now" : "Before", "After"];
  const head = (first: string) => [first, ...sides.slice(0, runs ? 2 : 1)];
  const cells = ({ before, after }: BeforeAndAfter) =>
    after === undefined ? [before] : [before, after];
  return [
    notChecked === undefined ? "" : `**◌ Not checked**: ${escapeMarkdown(notChecked)}`,
    markdownTable(
      head("Value"),
      rows.map((row) => [row.label, ...cells(row)]),
    ),
    markdownTable(
      head(membersTitle),
      members.map((member) => [fullAccount(member.account), ...cells(member)]),
    ),
    source === undefined ? "" : escapeMarkdown(source),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
