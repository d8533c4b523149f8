"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { draftId } from "../../lib/proposal/draftId.ts";
import { draftReportQuery } from "../../lib/queries/reportQueries.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import type { Report } from "../../lib/report/Report.ts";
import { usePreview } from "../session/usePreview.ts";
import { useDebounced } from "./useDebounced.ts";

/** Long enough to not run for every position of a slider, short enough to be felt as at once. */
const actionsDelay = 120;
const textDelay = 800;

export type DraftReport = {
  /** Of what is typed now, or, while `isUpdating`, of what was typed before. */
  report: Report | undefined;
  /** There before the report of what is typed now. */
  preview: Preview | undefined;
  isUpdating: boolean;
  error: unknown;
  retry: () => void;
};

/**
 * What the draft would do, run again whenever it changes. Text changes nothing on chain but the
 * hash, so it is waited for longer.
 */
export function useDraftReport(parameters: {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
}): DraftReport {
  const { context, snapshot, draft } = parameters;
  const title = useDebounced(draft.title, textDelay);
  const description = useDebounced(draft.description, textDelay);
  const calls = useDebounced(useStable({ ...draft, title: "", description: "" }), actionsDelay);
  const settled = { ...calls, title, description };
  const isEmpty = settled.actions.length === 0;
  const options = draftReportQuery(context, { snapshot, draft: settled });
  const query = useQuery({
    queryKey: options.queryKey,
    queryFn: isEmpty ? skipToken : options.queryFn,
    // The report before stays on screen, marked as being updated.
    placeholderData: (previous) => (isEmpty ? undefined : previous),
  });
  const preview = usePreview(options.queryKey);
  const isSettled = draftId(settled) === draftId(draft);
  return {
    report: isEmpty ? undefined : query.data,
    preview: isEmpty ? undefined : preview,
    isUpdating: !isEmpty && (query.isFetching || !isSettled),
    error: isEmpty ? undefined : query.error,
    retry: () => void query.refetch(),
  };
}

/** The same object as long as the content is the same. */
function useStable(draft: Draft): Draft {
  const id = draftId(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id stands for the content
  return useMemo(() => draft, [id]);
}
