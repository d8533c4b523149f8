"use client";

import { useQuery } from "@tanstack/react-query";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { safeReportQuery } from "../../lib/queries/reportQueries.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { usePreview } from "../session/usePreview.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { CallSentences } from "./CallSentences.tsx";
import { isToldBySummary } from "./isToldBySummary.ts";
import type { SafeSlots } from "./SafeSlots.ts";

type SafePlanReportProps = {
  plan: Plan;
  opened: OpenedDao;
  slots: Pick<SafeSlots, "renderReport" | "renderPreview">;
};

/**
 * What a transaction would do, or did, run through the same checks as a draft. Its calls in words
 * stand above it, unless its summary says the same.
 */
export function SafePlanReport({ plan, opened, slots }: SafePlanReportProps) {
  const { context, snapshot } = opened;
  const options = safeReportQuery(context, { snapshot, plan });
  const early = usePreview(options.queryKey);
  const query = useQuery({
    ...options,
    // The report before stays on screen while the next block's is made.
    placeholderData: (previous) =>
      previous?.subject.id === plan.facts.safeTxHash ? previous : undefined,
  });
  const { data: report } = query;
  const preview = report?.preview ?? (query.isError ? undefined : early);
  const isTold = preview !== undefined && isToldBySummary(preview);
  return (
    <>
      {!isTold && <CallSentences calls={plan.calls} snapshot={snapshot} />}
      {report !== undefined && slots.renderReport(report)}
      {report === undefined && preview !== undefined && slots.renderPreview(preview)}
      {report === undefined && query.isError && (
        <ErrorNotice
          title="What it does could not be checked."
          error={query.error}
          action={<Button onClick={() => void query.refetch()}>Try again</Button>}
        />
      )}
      {preview === undefined && !query.isError && (
        <Skeleton label="Running its calls and the checks" lines={4} />
      )}
    </>
  );
}
