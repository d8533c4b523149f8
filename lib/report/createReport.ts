import type { Finding, FindingLevel } from "../checks/Finding.ts";
import { receipt } from "../receipt/receipt.ts";
import type { Report } from "./Report.ts";
import { summarize } from "./summarize.ts";

/** What a report is made from. */
export type CreateReportParameters = Omit<
  Report,
  "version" | "verdict" | "summary" | "reportReceipt"
>;

/** Puts a report together; pure. The receipt covers the calls, the pinned block, what changes and the findings. */
export function createReport(parameters: CreateReportParameters): Report {
  const { preview, power, findings, subject } = parameters;
  const { execution, snapshot } = preview;
  return {
    version: 1,
    ...parameters,
    verdict: verdictOf(findings),
    summary: summarize(preview),
    reportReceipt: receipt({
      subject: subject.id,
      chainId: snapshot.dao.chainId,
      block: snapshot.block,
      executor: execution.executor,
      executeAt: execution.executeAt,
      calls: preview.calls,
      changes: preview.changes,
      power,
      findings,
    }),
  };
}

function verdictOf(findings: readonly Finding[]): Report["verdict"] {
  const has = (level: FindingLevel) => findings.some((finding) => finding.level === level);
  if (has("critical")) return "critical";
  if (has("notChecked") || findings.length === 0) return "notChecked";
  return has("warning") ? "warning" : "fine";
}
