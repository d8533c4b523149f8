import { chains } from "../../lib/dao/chains.ts";
import { proposalTimes } from "../../lib/report/proposalTimes.ts";
import type { Report } from "../../lib/report/Report.ts";
import { deadLead } from "../../lib/report/stateName.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Pill, type PillTone } from "../ui/Pill.tsx";
import { ProposalStatePill } from "../ui/ProposalStatePill.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { FindingLinks } from "./FindingLinks.tsx";
import { SummaryText } from "./SummaryText.tsx";

type ReportHeaderProps = {
  report: Report;
  isPartial: boolean;
  /** The id of the element with what can be done, where there is something. */
  actionsId: string | undefined;
  /** The title's level, where it stands on a page with a title of its own; the page's title if not given. */
  titleLevel?: "h1" | "h2" | undefined;
};

/** What it is, its title, what happens in a sentence or two, and which findings matter. */
export function ReportHeader(props: ReportHeaderProps) {
  const { report, isPartial, actionsId, titleLevel: Title = "h1" } = props;
  const { subject, proposal, preview } = report;
  const id = cleanText(subject.id);
  const lead = deadLead(report);
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
        {actionsId !== undefined && (
          <a href={`#${actionsId}`} className="-my-1 py-1 text-accent underline">
            {proposal?.state === "active" || proposal?.state === "pending"
              ? "Go to the vote"
              : "Go to the next step"}
          </a>
        )}
      </p>
      <Title className="mt-1.5 mb-2.5 text-[1.4375rem] leading-tight font-[640] tracking-tight break-words sm:text-title">
        <UntrustedText text={subject.title} />
      </Title>
      {preview.execution.status === "reverted" ? (
        <FailureNotice preview={preview} summary={report.summary} />
      ) : (
        <p className="mb-5.5 max-w-[70ch] text-lead">
          {lead !== undefined && <b className="font-[600]">{lead} </b>}
          <SummaryText text={report.summary} />
        </p>
      )}
      <FindingLinks report={report} />
    </header>
  );
}

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
