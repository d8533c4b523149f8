"use client";

import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { summarize } from "../../lib/report/summarize.ts";
import { ProgressNote } from "../ui/ProgressNote.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { CallList } from "./CallList.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { ImpactChart } from "./ImpactChart.tsx";
import { PaymentTable } from "./PaymentTable.tsx";
import { ReportColumns } from "./ReportColumns.tsx";
import { ReportFigures } from "./ReportFigures.tsx";
import { SummaryText } from "./SummaryText.tsx";

/** What calls do, in the places where their report will say the same, while they are still checked. */
export function PreviewView({ preview }: { preview: Preview }) {
  const { impact, execution, snapshot } = preview;
  const summary = summarize(preview);
  return (
    <article className="@container" aria-busy>
      <ProgressNote text="The calls have run. Checking what they did" />
      <div className="mt-3">
        {execution.status === "reverted" ? (
          <FailureNotice preview={preview} summary={summary} />
        ) : (
          <p className="mb-5.5 max-w-[70ch] text-lead">
            <SummaryText text={summary} />
          </p>
        )}
      </div>
      {impact !== undefined && <ReportFigures preview={preview} impact={impact} />}
      <ReportColumns
        findings={
          <Section title="Findings" note="not checked yet">
            <Skeleton label="Waiting for the checks" lines={4} />
          </Section>
        }
        main={
          <>
            <PaymentTable preview={preview} />
            <ImpactChart preview={preview} />
            <ChangeTable
              preview={preview}
              format={createValueFormat(snapshot)}
              isExecuted={false}
            />
            <CallList preview={preview} />
          </>
        }
      />
    </article>
  );
}
