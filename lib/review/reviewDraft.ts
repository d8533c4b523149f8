import type { Client } from "viem";
import type { Call } from "../actions/Call.ts";
import type { Mintage } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { ExecutionParameters } from "../preview/ExecutionParameters.ts";
import type { Draft } from "../proposal/Draft.ts";
import { draftId } from "../proposal/draftId.ts";
import { encodeDraft } from "../proposal/encodeDraft.ts";
import { proposalDescription } from "../proposal/proposalDescription.ts";
import { createReport } from "../report/createReport.ts";
import type { Report } from "../report/Report.ts";
import { enterByGovernor } from "./enterByGovernor.ts";
import { enterBySafe } from "./enterBySafe.ts";
import { RouteNotFoundError } from "./errors.ts";
import type { OtherChain } from "./fetchCodeElsewhere.ts";
import { findGovernor } from "./findGovernor.ts";
import { reviewCalls } from "./reviewCalls.ts";

/** Seconds between the pinned block and a Safe's execution, where nothing has to be waited for. */
const nextBlockSeconds = 12;

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
    otherChains?: readonly OtherChain[];
  },
): Promise<Report> {
  const { mintage, snapshot, draft, otherChains } = parameters;
  const calls = encodeDraft(draft, { actions: mintage.actions });
  const { preview, findings } = await reviewCalls(client, {
    mintage,
    snapshot,
    calls,
    subject: { description: proposalDescription(draft) },
    otherChains,
    ...executionOf(draft, { mintage, snapshot, calls }),
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
    findings,
    asExecuted: undefined,
  });
}

/** Who executes a draft, with whose ETH, and the earliest second at which that can be. */
export function executionOf(
  draft: Draft,
  parameters: { mintage: Mintage; snapshot: Snapshot; calls: readonly Call[] },
): Pick<ExecutionParameters, "executor" | "etherFrom" | "executeAt" | "enter"> {
  const { route } = draft;
  const { mintage, snapshot, calls } = parameters;
  const { dao, block, state } = snapshot;
  if (route.kind === "safe" && dao.safe === route.address) {
    return {
      executor: route.address,
      executeAt: block.timestamp + nextBlockSeconds,
      enter: async () => enterBySafe(parameters),
    };
  }
  if (route.kind === "governor" && dao.governor?.address === route.address) {
    const { flavour, identity, secondsPerBlock } = findGovernor({ mintage, snapshot });
    if (state.governor !== undefined) {
      const executeAt = flavour.earliestExecution({
        state: state.governor,
        block,
        secondsPerBlock,
      });
      return {
        executor: identity.executor,
        etherFrom: flavour.etherFrom,
        executeAt,
        enter: (client) => enterByGovernor(client, { snapshot, calls, executeAt }),
      };
    }
  }
  throw new RouteNotFoundError(route);
}
