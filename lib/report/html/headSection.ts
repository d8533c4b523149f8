import type { FindingLevel } from "../../checks/Finding.ts";
import type { Report } from "../Report.ts";
import { runLine } from "../runLine.ts";
import { deadLead, stateName } from "../stateName.ts";
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
  const { subject, preview } = report;
  const state = stateName(report);
  const lead = deadLead(report);
  const { level, text } = verdicts[report.verdict];
  const kind = subject.kind === "draft" ? "Draft" : "Proposal";
  const stands = state === undefined ? "" : markup` <span class="state">${state}</span>`;
  const dead = lead === undefined ? "" : markup`<strong>${lead}</strong> `;
  const fails = preview.execution.status === "reverted" ? " fails" : "";
  return markup`<header>
<p class="subject">${kind} <span class="id">${subject.id}</span>${stands} <strong class="verdict ${level}">${levelMark(level)} ${text}</strong></p>
<h1>${subject.title}</h1>
<p class="summary${fails}">${dead}${report.summary}</p>
<p class="note">${runLine(preview)} Rounded amounts are written with M, T or “…”; all others are exact.</p>
</header>`;
}
