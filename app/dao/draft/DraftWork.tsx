"use client";

import { DraftPage } from "../../../components/draft/DraftPage.tsx";
import { PreviewView } from "../../../components/report/PreviewView.tsx";
import { ReportView } from "../../../components/report/ReportView.tsx";
import { SendDraft } from "../../../components/send/SendDraft.tsx";
import { WalletPanel } from "../../../components/wallet/WalletPanel.tsx";

/** Composing a draft: what it would do is shown by the report's view, sending by its own. */
export function DraftWork() {
  return (
    <DraftPage
      renderPreview={(preview) => <PreviewView preview={preview} />}
      renderReport={(report, isPartial) => (
        <ReportView report={report} isPartial={isPartial} titleLevel="h2" />
      )}
      renderSend={({ opened: { snapshot, context }, draft, report, unready }) => (
        <SendDraft
          context={context}
          snapshot={snapshot}
          draft={draft}
          report={report}
          unready={unready}
          wallet={
            <WalletPanel
              chain={context.mintage.chains.find(({ id }) => id === snapshot.dao.chainId)}
              labels={snapshot.dao.labels}
            />
          }
        />
      )}
    />
  );
}
