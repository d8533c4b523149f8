"use client";

import { ProposalGate } from "../../../components/proposal/ProposalGate.tsx";
import { PreviewView } from "../../../components/report/PreviewView.tsx";
import { ReportView } from "../../../components/report/ReportView.tsx";
import { ProposalActions } from "../../../components/send/ProposalActions.tsx";
import { WalletPanel } from "../../../components/wallet/WalletPanel.tsx";
import { formatJson } from "../../../lib/report/formatJson.ts";
import { formatMarkdown } from "../../../lib/report/formatMarkdown.ts";

/** The review of the URL's proposal: its report, what can be done with it, and how to share it. */
export function ProposalReview() {
  return (
    <ProposalGate renderPreview={(preview) => <PreviewView preview={preview} />}>
      {(report, { snapshot, context }) => (
        <ReportView
          report={report}
          actions={
            report.proposal !== undefined && (
              <ProposalActions
                context={context}
                snapshot={snapshot}
                proposal={report.proposal}
                wallet={
                  <WalletPanel
                    chain={context.mintage.chains.find(({ id }) => id === snapshot.dao.chainId)}
                    labels={snapshot.dao.labels}
                  />
                }
              />
            )
          }
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
