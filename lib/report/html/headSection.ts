import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { formatDateTime } from "../../amount/formatDateTime.ts";
import type { FindingLevel } from "../../checks/Finding.ts";
import { isDeadState } from "../isDeadState.ts";
import { proposalStateNames } from "../proposalStateNames.ts";
import type { Report } from "../Report.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";

const verdicts: Readonly<Record<Report["verdict"], { level: FindingLevel; text: string }>> = {
  critical: { level: "critical", text: "Critical finding" },
  notChecked: { level: "notChecked", text: "Not fully checked" },
  warning: { level: "warning", text: "Warning" },
  fine: { level: "ok", text: "Checked, fine" },
};

/** What it is, its title, the verdict, what happens in a sentence or two, and how that was found. */
export function headSection(report: Report): Markup {
  const { subject, proposal, preview } = report;
  const { level, text } = verdicts[report.verdict];
  const kind = subject.kind === "draft" ? "Draft" : "Proposal";
  const state =
    proposal === undefined
      ? ""
      : markup` <span class="state">${proposalStateNames[proposal.state]}</span>`;
  const fails = preview.execution.status === "reverted" ? " fails" : "";
  return markup`<header>
<p class="subject">${kind} <span class="id">${subject.id}</span>${state} <strong class="verdict ${level}">${levelMark(level)} ${text}</strong></p>
<h1>${subject.title}</h1>
<p class="summary${fails}">${lead(report)}${report.summary}</p>
<p class="note">${runLine(report)}</p>
</header>`;
}

function lead({ proposal }: Report): Markup | "" {
  if (proposal === undefined || !isDeadState(proposal.state)) return "";
  return markup`<strong>${proposalStateNames[proposal.state]}: this can no longer be executed. What follows would have happened:</strong> `;
}

function runLine({ preview }: Report): string {
  const { execution, snapshot } = preview;
  const { block, dao } = snapshot;
  return `${dao.name} on ${dao.shortName}, chain ${dao.chainId}. Run by ${execution.method} (${execution.entry.label}) on block ${formatAmountGrouped(block.number, 0)} (${formatDateTime(block.timestamp)}), as if executed on ${formatDateTime(execution.executeAt)}. Rounded amounts are written with M, T or “…”; all others are exact.`;
}
