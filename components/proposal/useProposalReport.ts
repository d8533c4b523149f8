"use client";

import { useQuery } from "@tanstack/react-query";
import { proposalReportQuery } from "../../lib/queries/reportQueries.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";

/** The report of a proposal of an open DAO, run on its pinned block. */
export function useProposalReport(
  { context, snapshot }: Pick<OpenedDao, "context" | "snapshot">,
  id: string,
) {
  return useQuery({
    ...proposalReportQuery(context, { snapshot, id }),
    // While a newer block is read; never the report of another proposal.
    placeholderData: (previous, query) => (query?.queryKey.at(-1) === id ? previous : undefined),
  });
}
