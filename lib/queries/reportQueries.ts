import type { Snapshot } from "../dao/Snapshot.ts";
import type { Draft } from "../proposal/Draft.ts";
import { draftId } from "../proposal/draftId.ts";
import type { Report } from "../report/Report.ts";
import { reviewDraft } from "../review/reviewDraft.ts";
import { reviewProposal } from "../review/reviewProposal.ts";
import type { QueryContext } from "./snapshotQuery.ts";

type ReportQuery = { queryKey: readonly unknown[]; queryFn: () => Promise<Report> };

/** TanStack Query options for a draft's report; a new id for every change of the draft. */
export function draftReportQuery(
  { mintage, client, rpcUrl }: QueryContext,
  { snapshot, draft }: { snapshot: Snapshot; draft: Draft },
): ReportQuery {
  return {
    queryKey: ["draftReport", rpcUrl, snapshot.block.hash, draftId(draft)],
    queryFn: () => reviewDraft(client, { mintage, snapshot, draft }),
  };
}

/** TanStack Query options for the report of a proposal on chain. */
export function proposalReportQuery(
  { mintage, client, rpcUrl }: QueryContext,
  { snapshot, id }: { snapshot: Snapshot; id: string },
): ReportQuery {
  return {
    queryKey: ["proposalReport", rpcUrl, snapshot.block.hash, id],
    queryFn: () => reviewProposal(client, { mintage, snapshot, id }),
  };
}
