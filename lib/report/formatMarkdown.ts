import { formatDate } from "../amount/formatDate.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import type { FindingLevel } from "../checks/Finding.ts";
import { createValueFormat, type ValueFormat } from "../dao/createValueFormat.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { evidenceNote } from "./evidenceNote.ts";
import { executedNote } from "./executedNote.ts";
import { formatCallDetail, formatInnerCalls } from "./formatCallTree.ts";
import { formatEvidence } from "./formatEvidence.ts";
import { formatPower } from "./formatPower.ts";
import { quoteMarkdown } from "./markdown/quoteMarkdown.ts";
import { votesLine } from "./markdown/votesLine.ts";
import { markdownTable } from "./markdownTable.ts";
import type { Report } from "./Report.ts";
import { runLine } from "./runLine.ts";
import { deadLead, stateName } from "./stateName.ts";
import { standingWords, timelineOf } from "./timelineOf.ts";

/** The words for levels; a mark never stands alone. */
const words: Record<FindingLevel, string> = {
  critical: "✕ Critical",
  warning: "▲ Warning",
  notChecked: "◌ Not checked",
  info: "i Note",
  ok: "✓ Fine",
};

const outcomes = { success: "runs", notReached: "not reached" } as const;

/**
 * A report as Markdown for a forum, a file or a terminal: its state and the answer first. Chain text
 * is escaped.
 */
export function formatMarkdown(report: Report): string {
  const { preview, subject } = report;
  const format = createValueFormat(preview.snapshot);
  const parts = [
    `# ${escapeMarkdown(subject.title)}`,
    stateLine(report),
    answer(report),
    `Verdict: **${words[report.verdict === "fine" ? "ok" : report.verdict]}**. ${escapeMarkdown(runLine(preview))}`,
    escapeMarkdown(votesLine(report)),
    section("As executed", asExecuted(report)),
    section("Findings", findings(report)),
    section("What changes", changes(report, format)),
    section("Supply", supply(report, format)),
    section("Governance power", formatPower(report)),
    section("Timeline", timeline(report)),
    section("Calls", calls(report)),
    section("Engine against contract", reconciliation(report)),
    section("Description, as its author wrote it", quoteMarkdown(subject.body)),
    `Report receipt: \`${report.reportReceipt}\``,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function stateLine(report: Report): string {
  const { kind, id } = report.subject;
  const state = stateName(report);
  const name = `${kind === "draft" ? "Draft" : "Proposal"} ${escapeMarkdown(id)}`;
  return state === undefined ? name : `${name} · **${state}**`;
}

function answer(report: Report): string {
  const lead = deadLead(report);
  const summary = escapeMarkdown(report.summary);
  return lead === undefined ? summary : `**${lead}** ${summary}`;
}

function timeline(report: Report): string {
  return timelineOf(report)
    .map(({ label, when, standing }) => {
      const beside = standingWords[standing] === "" ? "" : ` (${standingWords[standing]})`;
      return `- **${label}**${beside}${when === "" ? "" : `: ${escapeMarkdown(when)}`}`;
    })
    .join("\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function changes({ preview, asExecuted: executed }: Report, format: ValueFormat): string {
  return markdownTable(
    ["Value", executed === undefined ? "Now" : "Before", "After"],
    preview.changes.map(({ label, before, after }) => [
      label,
      format.value(before),
      format.value(after),
    ]),
  );
}

function supply({ preview }: Report, format: ValueFormat): string {
  const { impact, execution, snapshot } = preview;
  if (impact === undefined) return "";
  const { address } = snapshot.state.token;
  const rows = execution.readings.map(({ label, at, state }) => {
    const index = lastBefore(impact.dates, at);
    return [
      `${label} (${formatDate(at)})`,
      format.amount(address, impact.baseline.total[index] ?? 0n),
      format.amount(address, state.token.totalSupply),
      format.amount(address, impact.proposed.allowedTotal[index] ?? 0n),
    ];
  });
  const { dilution, inflationFirstYear } = impact.metrics;
  return [
    markdownTable(["Reading", "Today's rules", "With this", "The rules would still allow"], rows),
    `A holder's share of supply changes by ${formatPercent(dilution, 2)}. Inflation in the first year: ${formatPercent(inflationFirstYear.proposed, 2)}, under today's rules ${formatPercent(inflationFirstYear.baseline, 2)}.`,
  ].join("\n\n");
}

/** The place of the last date that is not after `at`. */
function lastBefore(dates: readonly number[], at: number): number {
  const after = dates.findIndex((date) => date > at);
  return after === -1 ? dates.length - 1 : Math.max(after - 1, 0);
}

function calls({ preview }: Report): string {
  return preview.decoded
    .map((decoded, index) => {
      const title = preview.descriptions[index]?.sentence ?? "";
      const result = preview.execution.results[index];
      const outcome =
        result?.status === "reverted"
          ? `refused: ${result.revertReason ?? ""}`
          : outcomes[result?.status ?? "notReached"];
      const head = `${index + 1}. **${escapeMarkdown(title)}** (${escapeMarkdown(outcome)})`;
      const inner = formatInnerCalls(decoded, preview.descriptions[index]);
      return [head, `   ${formatCallDetail(decoded)}`, ...inner].join("\n");
    })
    .join("\n");
}

/** What is fine is told by its titles alone: its details are in the other forms. */
function findings({ findings: found, preview }: Report): string {
  if (found.length === 0) return "";
  const telling = found.filter(({ level }) => level !== "ok");
  const fine = found.filter(({ level }) => level === "ok");
  const items = telling.map(({ level, check, title, detail, evidence }) =>
    [
      `- **${words[level]}** · ${escapeMarkdown(title)} (${check}): ${escapeMarkdown(detail)}`,
      ...evidence.map((one) => `  - ${escapeMarkdown(formatEvidence(one))}`),
    ].join("\n"),
  );
  if (fine.length > 0) {
    const titles = fine.map(({ check, title }) => `${escapeMarkdown(title)} (${check})`);
    items.push(`- **${words.ok}** · ${titles.join("; ")}`);
  }
  return [evidenceNote(preview), items.join("\n")].join("\n\n");
}

function reconciliation({ preview }: Report): string {
  return markdownTable(
    ["Reading", "Difference in base units"],
    preview.reconciliation.map(({ label, difference }) => [label, difference.toString()]),
  );
}

function asExecuted(report: Report): string {
  const note = executedNote(report);
  if (note === undefined) return "";
  const rows = markdownTable(
    ["Quantity", "Predicted", "Happened", "Equal"],
    (report.asExecuted ?? []).map(({ quantity, predicted, happened, equal }) => [
      quantity,
      predicted,
      happened,
      equal ? "yes" : "no",
    ]),
  );
  const mark = note.isCompared ? "" : `**${words.notChecked}**: `;
  return [`${mark}${escapeMarkdown(note.text)}`, rows].filter((part) => part !== "").join("\n\n");
}
