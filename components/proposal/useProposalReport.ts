"use client";

import { useQuery } from "@tanstack/react-query";
import { proposalReportQuery } from "../../lib/queries/reportQueries.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { usePreview } from "../session/usePreview.ts";

/** The report of a proposal of an open DAO, run on its pinned block, and its preview, which is there before. */
export function useProposalReport(
  { context, snapshot }: Pick<OpenedDao, "context" | "snapshot">,
  id: string,
) {
  const options = proposalReportQuery(context, { snapshot, id });
  const preview = usePreview(options.queryKey);
  const report = useQuery({
    ...options,
    // While a newer block is read; never the report of another proposal.
    placeholderData: (previous, query) => (query?.queryKey.at(-1) === id ? previous : undefined),
  });
  return { ...report, preview };
}
