import { type Address, type Client, getAbiItem, type Hex } from "viem";
import { safeAbi } from "../../../../contracts-abi/safe.ts";
import { LogsUnavailableError } from "../../../chain/errors.ts";
import { fetchLogs } from "../../../chain/fetchLogs.ts";
import type {
  OutstandingFacts,
  OutstandingTransaction,
  UnexplainedApproval,
} from "../../../checks/fresh/OutstandingFacts.ts";
import { routeOf } from "../../../checks/routeOf.ts";
import type { Mintage } from "../../../dao/Mintage.ts";
import type { Snapshot } from "../../../dao/Snapshot.ts";
import { BaseError } from "../../../errors/BaseError.ts";
import type { Preview } from "../../../preview/Preview.ts";
import type { Plan } from "../../../proposal/Plan.ts";
import { collectSignatures } from "../../../safe/collectSignatures.ts";
import type { SafeState } from "../../../safe/SafeState.ts";
import { safeEvents } from "../../../safe/safeEvents.ts";
import { safePlanFacts } from "../../../safe/safePlanFacts.ts";
import { judgePlan } from "./judgePlan.ts";

const approval = getAbiItem({ abi: safeAbi, name: "ApproveHash" });

/** Plans that are run; of more than these it is not known what they do. */
const plansAtMost = 4;

/**
 * Transactions of the subject's Safe that owners agreed to, beside the subject: by signatures in plans
 * that the caller keeps, and by approvals in the Safe's logs. Signatures that nobody kept here cannot be
 * seen. One scan of logs, and a preview for each of up to four plans.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchOutstanding(
  client: Client,
  parameters: {
    mintage: Mintage;
    preview: Preview;
    isPast: boolean;
    /** The subject's own hash, where it has one. */
    ownHash: string | undefined;
    plans: readonly Plan[];
  },
): Promise<OutstandingFacts> {
  const { mintage, preview, ownHash, plans } = parameters;
  const { snapshot } = preview;
  const { safe } = snapshot.state;
  if (routeOf(preview) !== "safe" || parameters.isPast || safe === undefined) {
    return { transactions: [], unexplained: [], isComplete: true };
  }
  const found = await fetchApprovals(client, snapshot, safe);
  const known = await Promise.all(
    plans.map((plan) => readPlan(plan, { snapshot, safe, approvals: found?.approvals ?? [] })),
  );
  const open = known
    .filter((entry) => entry !== undefined)
    .filter(
      ({ safeTxHash, isOpen, owners }) => isOpen && owners.length > 0 && safeTxHash !== ownHash,
    );
  const judged = await Promise.all(
    open.map(async ({ plan, isOpen: _, ...agreed }, index): Promise<OutstandingTransaction> => {
      if (index >= plansAtMost) return { ...agreed, effect: "unknown", reasons: [] };
      return { ...agreed, ...(await judgePlan(client, { mintage, snapshot, plan })) };
    }),
  );
  const explained = new Set([ownHash, ...known.map((entry) => entry?.safeTxHash)]);
  return {
    isComplete: found !== undefined,
    transactions: judged,
    unexplained: found === undefined ? [] : unexplainedOf(found, explained),
  };
}

/** What was executed is over; of the rest, what neither the subject nor a plan explains. */
function unexplainedOf(
  { approvals, executed }: SafeLogs,
  explained: ReadonlySet<string | undefined>,
): UnexplainedApproval[] {
  const over = new Set(executed);
  const open = approvals.filter(({ hash }) => !explained.has(hash) && !over.has(hash));
  return [...new Set(open.map(({ hash }) => hash))].map((safeTxHash) => {
    const own = open.filter(({ hash }) => hash === safeTxHash);
    return {
      safeTxHash,
      owners: [...new Set(own.map(({ owner }) => owner))],
      executedSince: Math.min(...own.map(({ executedSince }) => executedSince)),
    };
  });
}

type Approval = Pick<UnexplainedApproval, "executedSince"> & { hash: Hex; owner: Address };

type SafeLogs = { approvals: readonly Approval[]; executed: readonly Hex[] };

/** Approvals of present owners, and what was executed; `undefined` where logs are not to be had. */
async function fetchApprovals(
  client: Client,
  { block }: Snapshot,
  { address, owners }: SafeState,
): Promise<SafeLogs | undefined> {
  try {
    const logs = await fetchLogs(client, {
      address,
      events: [approval, ...safeEvents],
      fromBlock: 0n,
      toBlock: block.number,
    });
    const approvals: Approval[] = [];
    const executed: Hex[] = [];
    for (const log of logs.toReversed()) {
      if (log.eventName !== "ApproveHash") executed.push(log.args.txHash);
      else if (owners.includes(log.args.owner)) {
        const { approvedHash: hash, owner } = log.args;
        approvals.push({ hash, owner, executedSince: executed.length });
      }
    }
    return { approvals, executed };
  } catch (error) {
    if (error instanceof LogsUnavailableError) return undefined;
    throw error;
  }
}

type KnownPlan = Pick<OutstandingTransaction, "safeTxHash" | "owners" | "nonce"> & {
  plan: Plan;
  /** Whether its nonce is still to come. */
  isOpen: boolean;
};

/** Who agreed to a plan, each signature proven; `undefined` for plans of others and those that contradict themselves. */
async function readPlan(
  plan: Plan,
  parameters: { snapshot: Snapshot; safe: SafeState; approvals: readonly Approval[] },
): Promise<KnownPlan | undefined> {
  const { snapshot, safe, approvals } = parameters;
  const { route, chainId } = plan;
  const isOfSafe = route.kind === "safe" && route.address === safe.address;
  if (!isOfSafe || chainId !== snapshot.dao.chainId) return undefined;
  try {
    const { safeTxHash, transaction } = safePlanFacts(plan);
    const approvedBy = approvals
      .filter(({ hash }) => hash === safeTxHash)
      .map(({ owner }) => owner);
    const { owners } = safe;
    const signatures = await collectSignatures({ plan, safeTxHash, owners, approvedBy });
    const { nonce } = transaction;
    return {
      plan,
      safeTxHash,
      nonce,
      isOpen: nonce >= safe.nonce,
      owners: signatures.map(({ owner }) => owner),
    };
  } catch (error) {
    if (error instanceof BaseError) return undefined;
    throw error;
  }
}
