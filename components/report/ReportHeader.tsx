import { chains } from "../../lib/dao/chains.ts";
import { type DeadState, isDeadState } from "../../lib/report/isDeadState.ts";
import type { Report } from "../../lib/report/Report.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Pill, type PillTone } from "../ui/Pill.tsx";
import { ProposalStatePill } from "../ui/ProposalStatePill.tsx";
import { proposalTimes } from "../ui/proposalTimes.ts";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { SummaryText } from "./SummaryText.tsx";

/** What it is, its title, and what happens in a sentence or two. */
export function ReportHeader({ report, isPartial }: { report: Report; isPartial: boolean }) {
  const { subject, proposal, preview } = report;
  const id = cleanText(subject.id);
  return (
    <header>
      <p className="flex flex-wrap items-center gap-2 text-small text-soft">
        <span title={id}>
          {subject.kind === "draft" ? "Draft" : "Proposal"} {shortenAddress(id)}
        </span>
        {proposal !== undefined && (
          <ProposalStatePill
            state={proposal.state}
            times={proposalTimes(proposal, { snapshot: preview.snapshot, chains })}
            now={preview.snapshot.block.timestamp}
          />
        )}
        {isPartial && <Pill tone="warning">▲ Part of the draft</Pill>}
        {!(isPartial && report.verdict === "fine") && <VerdictPill verdict={report.verdict} />}
      </p>
      <h1 className="mt-1.5 mb-2.5 text-[1.4375rem] leading-tight font-[640] tracking-tight break-words sm:text-title">
        <UntrustedText text={subject.title} />
      </h1>
      {preview.execution.status === "reverted" ? (
        <FailureNotice preview={preview} summary={report.summary} />
      ) : (
        <p className="mb-5.5 max-w-[70ch] text-lead">
          {proposal !== undefined && isDeadState(proposal.state) && (
            <b className="font-[600]">{deadLeads[proposal.state]} </b>
          )}
          <SummaryText text={report.summary} />
        </p>
      )}
    </header>
  );
}

const notExecutable = "this can no longer be executed. What follows would have happened:";

const deadLeads: Readonly<Record<DeadState, string>> = {
  canceled: `Canceled: ${notExecutable}`,
  defeated: `Defeated: ${notExecutable}`,
  expired: `Expired: ${notExecutable}`,
};

const verdicts: Readonly<Record<Report["verdict"], { tone: PillTone; text: string }>> = {
  critical: { tone: "critical", text: "✕ Critical finding" },
  notChecked: { tone: "info", text: "◌ Not fully checked" },
  warning: { tone: "warning", text: "▲ Warning" },
  fine: { tone: "accent", text: "✓ Checked, fine" },
};

function VerdictPill({ verdict }: { verdict: Report["verdict"] }) {
  const { tone, text } = verdicts[verdict];
  return <Pill tone={tone}>{text}</Pill>;
}
