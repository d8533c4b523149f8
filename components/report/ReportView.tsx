"use client";

import type { ComponentProps, ReactNode } from "react";
import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import { isDeadState } from "../../lib/governor/isDeadState.ts";
import type { Report } from "../../lib/report/Report.ts";
import { Markdown } from "../ui/Markdown.tsx";
import { Section } from "../ui/Section.tsx";
import { useElementWidth } from "../ui/useElementWidth.ts";
import { AsExecuted } from "./AsExecuted.tsx";
import { CallList } from "./CallList.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { FindingsSection } from "./FindingsSection.tsx";
import { ImpactChart } from "./ImpactChart.tsx";
import { PaymentTable } from "./PaymentTable.tsx";
import { PowerSection } from "./PowerSection.tsx";
import { ReconciliationTable } from "./ReconciliationTable.tsx";
import { ReportColumns } from "./ReportColumns.tsx";
import { ReportFigures } from "./ReportFigures.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { reportAnchor } from "./reportAnchor.ts";
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
  titleLevel?: ComponentProps<typeof ReportHeader>["titleLevel"];
};

/** Pixels from which `ReportColumns` are two, where text has its usual size. */
const twoColumns = 896;

/** A draft or a proposal judged: the answer first, then figures, chart, changes and evidence. */
export function ReportView(props: ReportViewProps) {
  const { report, actions, share, isPartial = false, titleLevel } = props;
  const { preview } = report;
  const [ref, width] = useElementWidth<HTMLElement>(twoColumns);
  const actionsId = reportAnchor(report, "actions");
  return (
    <article ref={ref} className="@container">
      <ReportHeader
        report={report}
        isPartial={isPartial}
        actionsId={hasNextStep(report, actions) ? actionsId : undefined}
        titleLevel={titleLevel}
      />
      {preview.impact !== undefined && <ReportFigures preview={preview} impact={preview.impact} />}
      <ReportColumns
        findings={<FindingsSection report={report} isBrief={width < twoColumns} isLinked />}
        main={<MainColumn report={report} />}
        side={
          <>
            <ReconciliationTable preview={preview} />
            <Votes report={report} />
            <Timeline report={report} />
            {actions !== undefined && (
              <div id={actionsId} tabIndex={-1} className="mb-7 flex scroll-mt-4 flex-wrap gap-2.5">
                {actions}
              </div>
            )}
            {share !== undefined && <ShareButtons share={share} report={report} />}
          </>
        }
      />
    </article>
  );
}

/** What the calls do, and what their author says of them. */
function MainColumn({ report }: { report: Report }) {
  const { preview, subject, proposal } = report;
  return (
    <>
      <PaymentTable preview={preview} />
      <ImpactChart
        preview={preview}
        isDead={proposal !== undefined && isDeadState(proposal.state)}
      />
      <AsExecuted report={report} />
      <ChangeTable
        preview={preview}
        format={createValueFormat(preview.snapshot)}
        isExecuted={proposal?.executed !== undefined}
      />
      <CallList preview={preview} />
      <PowerSection report={report} />
      {subject.body.trim() !== "" && (
        <Section title="Description" note="as its author wrote it">
          <Markdown source={subject.body} />
        </Section>
      )}
    </>
  );
}

/** Whether anything can still be done: a proposal at its end has actions that show nothing. */
function hasNextStep({ proposal }: Report, actions: ReactNode): boolean {
  if (actions === undefined || actions === null || actions === false) return false;
  return proposal === undefined || !(isDeadState(proposal.state) || proposal.state === "executed");
}
