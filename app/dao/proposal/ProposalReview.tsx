"use client";

import { ProposalGate } from "../../../components/proposal/ProposalGate.tsx";
import { ReportView } from "../../../components/report/ReportView.tsx";
import { formatJson } from "../../../lib/report/formatJson.ts";
import { formatMarkdown } from "../../../lib/report/formatMarkdown.ts";

/** The review of the URL's proposal: its report, what can be done with it, and how to share it. */
export function ProposalReview() {
  return (
    <ProposalGate>
      {(report) => (
        <ReportView
          report={report}
          share={{
            markdown: () => formatMarkdown(report),
            json: () => formatJson(report),
            link: () => window.location.href,
          }}
        />
      )}
    </ProposalGate>
  );
}
