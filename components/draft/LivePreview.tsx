"use client";

import type { ReactNode } from "react";
import { groupDigits } from "../../lib/amount/groupDigits.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Report } from "../../lib/report/Report.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import type { DraftReport } from "./useDraftReport.ts";

type LivePreviewProps = {
  live: DraftReport;
  /** How many actions are not complete, and so left out. */
  leftOut: number;
  renderReport: (report: Report, isPartial: boolean) => ReactNode;
  renderPreview: (preview: Preview) => ReactNode;
};

/** What the draft would do, beside the form. What is shown while it is run again is marked. */
export function LivePreview({ live, leftOut, renderReport, renderPreview }: LivePreviewProps) {
  const { report, preview, isUpdating, error, retry } = live;
  return (
    <section id="preview" aria-label="Live preview" aria-busy={isUpdating} className="min-w-0">
      <p role="status" className="mb-2 flex min-h-6 flex-wrap gap-x-3 text-small text-soft">
        <span>{statusOf(live)}</span>
        {leftOut > 0 && (
          <span className="text-warn">
            <span aria-hidden>▲ </span>
            {leftOut === 1 ? "One action is" : `${leftOut} actions are`} not complete and left out
          </span>
        )}
      </p>
      {error !== null && error !== undefined && (
        <ErrorNotice
          title="The preview could not be run. Nothing was sent."
          error={error}
          action={<Button onClick={retry}>Try again</Button>}
        />
      )}
      {report === undefined && isUpdating && preview !== undefined && renderPreview(preview)}
      {report === undefined && isUpdating && preview === undefined && (
        <Skeleton label="Running the draft" lines={9} />
      )}
      {report === undefined && !isUpdating && !error && (
        <EmptyState title="Nothing to preview yet">
          Add an action and fill it in: its calls are then run on the chain as it is now, and what
          they change is shown here before anything is sent.
        </EmptyState>
      )}
      {report !== undefined && (
        <div className={isUpdating ? "opacity-60" : ""}>{renderReport(report, leftOut > 0)}</div>
      )}
    </section>
  );
}

function statusOf({ report, isUpdating }: DraftReport): string {
  if (isUpdating) return "Updating …";
  if (report === undefined) return "Live preview";
  const { number } = report.preview.snapshot.block;
  return `Live preview, run on block ${groupDigits(number.toString())}`;
}
