import type { Client } from "viem";
import { getTransactionReceipt } from "viem/actions";
import type { Mintage } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { Plan } from "../proposal/Plan.ts";
import { compareExecuted } from "../report/compareExecuted.ts";
import { createReport } from "../report/createReport.ts";
import type { Report } from "../report/Report.ts";
import { safePlanFacts } from "../safe/safePlanFacts.ts";
import { RouteNotFoundError } from "./errors.ts";
import { executionOf } from "./executionOf.ts";
import type { OtherChain } from "./facts/fetchCodeElsewhere.ts";
import { addExecutedPrivileges, fetchPast } from "./fetchPast.ts";
import { type OnPreview, reviewCalls } from "./reviewCalls.ts";

/**
 * The report of a Safe's transaction, from its calls alone, as its Safe would execute them in the
 * next block. One that was executed, and whose transaction the plan knows, is run on the state
 * before and compared with what happened.
 *
 * @throws {RouteNotFoundError} {@link SafeHashMismatchError} and as `previewCalls`.
 */
export async function reviewSafePlan(
  client: Client,
  parameters: {
    mintage: Mintage;
    snapshot: Snapshot;
    plan: Plan;
    otherChains?: readonly OtherChain[] | undefined;
    /** Plans that the reader keeps beside it. */
    keptPlans?: readonly Plan[] | undefined;
    /** Not told of a transaction whose nonce is used. */
    onPreview?: OnPreview | undefined;
  },
): Promise<Report> {
  const { mintage, snapshot: current, plan } = parameters;
  const { calls } = plan;
  if (plan.route.kind !== "safe" || plan.route.address !== current.dao.safe) {
    throw new RouteNotFoundError(plan.route);
  }
  const { safeTxHash, transaction } = safePlanFacts(plan);
  const blockNumber = await fetchExecutionBlock(client, plan);
  const past =
    blockNumber === undefined
      ? undefined
      : await fetchPast(client, { mintage, snapshot: current, calls, blockNumber });
  const snapshot = past?.before ?? current;
  const isOpen = past === undefined && transaction.nonce >= (current.state.safe?.nonce ?? 0n);
  const { preview, power, findings } = await reviewCalls(client, {
    mintage,
    snapshot,
    calls,
    ...(await executionOf(plan.route, { mintage, snapshot, calls })),
    ...(past === undefined ? {} : { executeAt: past.after.block.timestamp }),
    subject: {
      isPast: past !== undefined,
      description: plan.description,
      safe: { nonce: transaction.nonce, statedHash: plan.facts.safeTxHash },
    },
    otherChains: parameters.otherChains,
    keptPlans: parameters.keptPlans,
    onPreview: isOpen ? parameters.onPreview : undefined,
  });
  return createReport({
    subject: { kind: "draft", id: safeTxHash, title: plan.title, body: plan.description },
    proposal: undefined,
    preview,
    power,
    findings,
    asExecuted:
      past === undefined
        ? undefined
        : compareExecuted(preview, await addExecutedPrivileges(client, { preview, ...past })),
  });
}

async function fetchExecutionBlock(client: Client, { steps }: Plan): Promise<bigint | undefined> {
  const executed = steps.find(({ kind, status }) => kind === "execute" && status === "done");
  const hash = executed?.transactionHash;
  if (hash === undefined) return undefined;
  const { blockNumber } = await getTransactionReceipt(client, { hash });
  return blockNumber;
}
