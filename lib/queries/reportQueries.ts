import type { QueryFunctionContext } from "@tanstack/react-query";
import type { Client } from "viem";
import { rememberAnswers } from "../chain/rememberAnswers.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { Draft } from "../proposal/Draft.ts";
import { draftId } from "../proposal/draftId.ts";
import type { Plan } from "../proposal/Plan.ts";
import type { Report } from "../report/Report.ts";
import { loadMintage } from "./loadMintage.ts";
import type { QueryContext } from "./snapshotQuery.ts";

/** One memory for each snapshot: every edit of a draft is reviewed on the same block. */
const remembering = new WeakMap<Snapshot, Client>();

function clientOf({ client }: QueryContext, snapshot: Snapshot): Client {
  const known = remembering.get(snapshot) ?? rememberAnswers(client, snapshot.block);
  remembering.set(snapshot, known);
  return known;
}

type ReportQuery = {
  queryKey: readonly unknown[];
  queryFn: (asked: Pick<QueryFunctionContext, "client">) => Promise<Report>;
};

/** Where a report's preview stands as soon as the calls have run, while they are still checked. */
export function previewKey(reportKey: readonly unknown[]): readonly unknown[] {
  return [...reportKey, "preview"];
}

/** TanStack Query options for a draft's report; a new id for every change of the draft. */
export function draftReportQuery(
  context: QueryContext,
  { snapshot, draft }: { snapshot: Snapshot; draft: Draft },
): ReportQuery {
  const queryKey = ["draftReport", context.rpcUrl, snapshot.block.hash, draftId(draft)];
  return {
    queryKey,
    queryFn: async ({ client }) => {
      const [{ reviewDraft }, mintage, atHand] = await Promise.all([
        import("../review/reviewDraft.ts"),
        loadMintage(context.mintage),
        context.readAtHand?.(),
      ]);
      return reviewDraft(clientOf(context, snapshot), {
        mintage,
        snapshot,
        draft,
        ...atHand,
        onPreview: (preview) => client.setQueryData(previewKey(queryKey), preview),
      });
    },
  };
}

/** TanStack Query options for the report of a proposal on chain. */
export function proposalReportQuery(
  context: QueryContext,
  { snapshot, id }: { snapshot: Snapshot; id: string },
): ReportQuery {
  const { entry } = snapshot.dao;
  const queryKey = ["proposalReport", context.rpcUrl, entry, snapshot.block.hash, id];
  return {
    queryKey,
    queryFn: async ({ client }) => {
      const [{ reviewProposal }, mintage, atHand] = await Promise.all([
        import("../review/reviewProposal.ts"),
        loadMintage(context.mintage),
        context.readAtHand?.(),
      ]);
      return reviewProposal(clientOf(context, snapshot), {
        mintage,
        snapshot,
        id,
        otherChains: atHand?.otherChains,
        onPreview: (preview) => client.setQueryData(previewKey(queryKey), preview),
      });
    },
  };
}

/** TanStack Query options for the report of a Safe's transaction; another once it is executed. */
export function safeReportQuery(
  context: QueryContext,
  { snapshot, plan }: { snapshot: Snapshot; plan: Plan },
): ReportQuery {
  const { rpcUrl } = context;
  const execution = plan.steps.find(({ kind }) => kind === "execute");
  const queryKey = [
    "safeReport",
    rpcUrl,
    snapshot.block.hash,
    plan.facts.safeTxHash,
    execution?.status === "done" ? execution.transactionHash : undefined,
  ];
  return {
    queryKey,
    queryFn: async ({ client }) => {
      const [{ reviewSafePlan }, mintage, atHand] = await Promise.all([
        import("../review/reviewSafePlan.ts"),
        loadMintage(context.mintage),
        context.readAtHand?.(),
      ]);
      return reviewSafePlan(clientOf(context, snapshot), {
        mintage,
        snapshot,
        plan,
        ...atHand,
        onPreview: (preview) => client.setQueryData(previewKey(queryKey), preview),
      });
    },
  };
}
