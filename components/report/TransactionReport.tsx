"use client";

import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import { describePower } from "../../lib/report/power/describePower.ts";
import type { Report } from "../../lib/report/Report.ts";
import { AsExecuted } from "./AsExecuted.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { FindingsSection } from "./FindingsSection.tsx";
import { FoldedCalls } from "./FoldedCalls.tsx";
import { PowerSection } from "./PowerSection.tsx";
import { TransactionSummary } from "./TransactionSummary.tsx";

/** A Safe's transaction judged, inside its card: the answer, the findings, and the rest unfolded. */
export function TransactionReport({ report }: { report: Report }) {
  const { preview, asExecuted } = report;
  return (
    <div className="wrap-anywhere">
      <TransactionSummary preview={preview} summary={report.summary} />
      <AsExecuted report={report} />
      {asExecuted === undefined && <FindingsSection report={report} isBrief />}
      {asExecuted === undefined && (
        <ChangeTable
          preview={preview}
          format={createValueFormat(preview.snapshot)}
          isExecuted={false}
        />
      )}
      {asExecuted === undefined && (
        <details className="mb-4" open={changesPower(report)}>
          <summary className="text-small text-soft">
            Who can decide: the Safe’s owners and threshold
          </summary>
          <div className="mt-3">
            <PowerSection report={report} />
          </div>
        </details>
      )}
      <FoldedCalls preview={preview} />
    </div>
  );
}

function changesPower(report: Report): boolean {
  const { rows, members } = describePower(report);
  return [...rows, ...members].some(({ before, after }) => after !== undefined && after !== before);
}
