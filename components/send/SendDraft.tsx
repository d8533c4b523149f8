"use client";

import { type ReactNode, useState } from "react";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import type { Report } from "../../lib/report/Report.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Section } from "../ui/Section.tsx";
import { KeptPlans } from "./KeptPlans.tsx";
import { nameAccounts } from "./nameAccounts.ts";
import { SendToGovernor } from "./SendToGovernor.tsx";
import { SendToSafe } from "./SendToSafe.tsx";

export type SendDraftProps = {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
  /** What the draft would do, as last run. */
  report: Report | undefined;
  /** Why the draft cannot be sent yet. */
  unready: string | undefined;
  /** Who would send. */
  wallet: ReactNode;
};

/** From a draft to the chain. Nothing that would fail can be sent; a critical finding is confirmed. */
export function SendDraft(props: SendDraftProps) {
  const { context, snapshot, draft, report, wallet } = props;
  const [confirmedFor, setConfirmedFor] = useState<string | undefined>(undefined);
  const critical = (report?.findings ?? []).filter(({ level }) => level === "critical");
  const isFailing = report?.preview.execution.status === "reverted";
  const isConfirmed = report !== undefined && confirmedFor === report.reportReceipt;
  const needsConfirming = critical.length > 0 && !isFailing;
  const unready =
    props.unready ??
    failureOf(report, snapshot.dao.labels) ??
    (needsConfirming && !isConfirmed ? "Confirm the critical findings first." : undefined);
  const rest = { context, snapshot, draft, unready, isConfirmed };
  return (
    <Section title="Send" note={draft.route.kind === "safe" ? "through the Safe" : "as a proposal"}>
      <div className="mb-3">{wallet}</div>
      {needsConfirming && report !== undefined && (
        <label className="mb-3 flex items-start gap-2.5 rounded-lg border border-crit px-4 py-3">
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={({ target }) =>
              setConfirmedFor(target.checked ? report.reportReceipt : undefined)
            }
            className="mt-1 size-4 accent-crit"
          />
          <span>
            I have read the critical {critical.length === 1 ? "finding" : "findings"} (
            {critical.map(({ title }) => cleanText(title, 120)).join("; ")}) and want to go on.
          </span>
        </label>
      )}
      {draft.route.kind === "safe" ? <SendToSafe {...rest} /> : <SendToGovernor {...rest} />}
      <KeptPlans context={context} snapshot={snapshot} />
    </Section>
  );
}

function failureOf(
  report: Report | undefined,
  labels: Readonly<Record<string, string>>,
): string | undefined {
  if (report === undefined) return "There is no preview yet.";
  const { status, results } = report.preview.execution;
  if (status !== "reverted") return undefined;
  const reason = results.find((result) => result.status === "reverted")?.revertReason;
  return `It would fail: ${cleanText(nameAccounts(reason ?? "a call reverts", labels), 300)}`;
}
