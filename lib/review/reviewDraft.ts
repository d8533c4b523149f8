import type { Client } from "viem";
import type { Mintage } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { Draft } from "../proposal/Draft.ts";
import { draftId } from "../proposal/draftId.ts";
import { encodeDraft } from "../proposal/encodeDraft.ts";
import type { Plan } from "../proposal/Plan.ts";
import { proposalDescription } from "../proposal/proposalDescription.ts";
import { createReport } from "../report/createReport.ts";
import type { Report } from "../report/Report.ts";
import { executionOf } from "./executionOf.ts";
import type { OtherChain } from "./facts/fetchCodeElsewhere.ts";
import { type OnPreview, reviewCalls } from "./reviewCalls.ts";

/**
 * The report of a draft: its calls as its route would execute them, at the earliest time it could.
 *
 * @throws {RouteNotFoundError} and as `previewCalls`.
 */
export async function reviewDraft(
  client: Client,
  parameters: {
    mintage: Mintage;
    snapshot: Snapshot;
    draft: Draft;
    otherChains?: readonly OtherChain[] | undefined;
    /** Plans that the reader keeps. */
    keptPlans?: readonly Plan[] | undefined;
    onPreview?: OnPreview | undefined;
  },
): Promise<Report> {
  const { mintage, snapshot, draft, otherChains, keptPlans, onPreview } = parameters;
  const calls = encodeDraft(draft, { actions: mintage.actions });
  const { preview, power, findings } = await reviewCalls(client, {
    mintage,
    snapshot,
    calls,
    subject: { description: proposalDescription(draft) },
    otherChains,
    keptPlans,
    onPreview,
    ...(await executionOf(draft.route, { mintage, snapshot, calls })),
  });
  return createReport({
    subject: {
      kind: "draft",
      id: draftId(draft),
      title: draft.title,
      body: draft.description,
    },
    proposal: undefined,
    preview,
    power,
    findings,
    asExecuted: undefined,
  });
}
