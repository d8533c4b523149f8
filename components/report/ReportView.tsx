"use client";

import type { ReactNode } from "react";
import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import { isDeadState } from "../../lib/report/isDeadState.ts";
import type { Report } from "../../lib/report/Report.ts";
import { Markdown } from "../ui/Markdown.tsx";
import { Section } from "../ui/Section.tsx";
import { AsExecuted } from "./AsExecuted.tsx";
import { CallList } from "./CallList.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { FindingsSection } from "./FindingsSection.tsx";
import { ImpactChart } from "./ImpactChart.tsx";
import { PowerSection } from "./PowerSection.tsx";
import { ReconciliationTable } from "./ReconciliationTable.tsx";
import { ReportFigures } from "./ReportFigures.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ShareButtons, type ShareTexts } from "./ShareButtons.tsx";
import { Timeline } from "./Timeline.tsx";
import { Votes } from "./Votes.tsx";

type ReportViewProps = {
  report: Report;
  /** What can be done with it: vote, queue, execute, propose. */
  actions?: ReactNode;
  share?: ShareTexts;
  /** Some actions of the draft are not complete, and so not in it. */
  isPartial?: boolean;
};

/** A draft or a proposal judged: the answer first, then figures, chart, changes and evidence. */
export function ReportView({ report, actions, share, isPartial = false }: ReportViewProps) {
  const { preview, subject, proposal } = report;
  const { state } = preview.snapshot;
  const format = createValueFormat(preview.snapshot);
  return (
    <article className="@container">
      <ReportHeader report={report} isPartial={isPartial} />
      {preview.impact !== undefined && <ReportFigures preview={preview} impact={preview.impact} />}
      <div className="grid gap-x-7 @4xl:grid-cols-[minmax(0,1fr)_23.25rem]">
        <div className="min-w-0">
          <ImpactChart
            preview={preview}
            isDead={proposal !== undefined && isDeadState(proposal.state)}
          />
          <AsExecuted report={report} />
          <ChangeTable
            preview={preview}
            format={format}
            isExecuted={proposal?.executed !== undefined}
          />
          <CallList preview={preview} />
          <PowerSection report={report} />
          {subject.body.trim() !== "" && (
            <Section title="Description" note="as its author wrote it">
              <Markdown source={subject.body} />
            </Section>
          )}
        </div>
        <div className="min-w-0">
          <FindingsSection report={report} />
          <ReconciliationTable preview={preview} />
          {proposal !== undefined && <Votes proposal={proposal} state={state} />}
          <Timeline report={report} />
          {actions !== undefined && <div className="mb-7 flex flex-wrap gap-2.5">{actions}</div>}
          {share !== undefined && <ShareButtons share={share} report={report} />}
        </div>
      </div>
    </article>
  );
}
