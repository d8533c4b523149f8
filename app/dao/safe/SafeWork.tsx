"use client";

import { TransactionPreview } from "../../../components/report/TransactionPreview.tsx";
import { TransactionReport } from "../../../components/report/TransactionReport.tsx";
import { SafePage } from "../../../components/safe/SafePage.tsx";
import { PlanSteps } from "../../../components/send/PlanSteps.tsx";
import { WalletPanel } from "../../../components/wallet/WalletPanel.tsx";

/** The Safe of the URL's DAO, with the steps of its transactions and the wallet that acts. */
export function SafeWork() {
  return (
    <SafePage
      renderPlan={(plan, { context, snapshot }) => (
        <PlanSteps context={context} snapshot={snapshot} plan={plan} />
      )}
      renderReport={(report) => <TransactionReport report={report} />}
      renderPreview={(preview) => <TransactionPreview preview={preview} />}
      renderWallet={({ context, snapshot }) => (
        <WalletPanel
          chain={context.mintage.chains.find(({ id }) => id === snapshot.dao.chainId)}
          labels={snapshot.dao.labels}
        />
      )}
    />
  );
}
