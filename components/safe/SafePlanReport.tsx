"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { safeReportQuery } from "../../lib/queries/reportQueries.ts";
import type { Report } from "../../lib/report/Report.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { CallSentences } from "./CallSentences.tsx";
import { isToldBySummary } from "./isToldBySummary.ts";

type SafePlanReportProps = {
  plan: Plan;
  opened: OpenedDao;
  renderReport: (report: Report) => ReactNode;
};

/**
 * What a transaction would do, or did, run through the same checks as a draft. Its calls in words
 * stand above it, unless its summary says the same.
 */
export function SafePlanReport({ plan, opened, renderReport }: SafePlanReportProps) {
  const { context, snapshot } = opened;
  const query = useQuery({
    ...safeReportQuery(context, { snapshot, plan }),
    // The report before stays on screen while the next block's is made.
    placeholderData: (previous) =>
      previous?.subject.id === plan.facts.safeTxHash ? previous : undefined,
  });
  const { data: report } = query;
  const isTold = report !== undefined && isToldBySummary(report.preview);
  return (
    <>
      {!isTold && <CallSentences calls={plan.calls} snapshot={snapshot} />}
      {report !== undefined && renderReport(report)}
      {report === undefined && query.isError && (
        <ErrorNotice
          title="What it does could not be checked."
          error={query.error}
          action={<Button onClick={() => void query.refetch()}>Try again</Button>}
        />
      )}
      {report === undefined && !query.isError && (
        <Skeleton label="Running its calls and the checks" lines={4} />
      )}
    </>
  );
}
