import type { Finding } from "../../lib/checks/Finding.ts";
import type { Mintage } from "../../lib/dao/Mintage.ts";
import { openDao } from "../../lib/dao/openDao.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";
import { loadMintage } from "../../lib/queries/loadMintage.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import type { Report } from "../../lib/report/Report.ts";
import { nameAccounts } from "./nameAccounts.ts";

/** Why a step is not sent: what the chain, asked just now, says about its calls. */
export type Stop = {
  findings: readonly Finding[];
  /** The contract's own words where a call would revert; then nobody can go on. */
  revertReason: string | undefined;
};

/**
 * Runs a plan's calls once more, on the chain as it is now, before something binding is sent.
 * `undefined`: no critical finding.
 *
 * @throws as `openDao` and what reviews the same on a page: what cannot be checked is not taken as fine.
 */
export async function checkFresh(parameters: {
  context: QueryContext;
  snapshot: Snapshot;
  plan: Plan;
  step: PlanStep;
}): Promise<Stop | undefined> {
  const { context, plan, step } = parameters;
  if (step.kind === "vote" || step.kind === "queue") return undefined;
  const { dao } = parameters.snapshot;
  const mintage = await loadMintage(context.mintage);
  const snapshot = await openDao(context.client, {
    mintage,
    entry: `${dao.shortName}:${dao.entry}`,
    ...(dao.profile === undefined ? {} : { profile: dao.profile }),
  });
  const { preview, findings } = await review({ mintage, snapshot, context, plan, step });
  const critical = findings.filter(({ level }) => level === "critical");
  const reverted = revertOf(preview, snapshot.dao.labels);
  if (critical.length === 0 && reverted === undefined) return undefined;
  return { findings: critical, revertReason: reverted };
}

type Fresh = {
  mintage: Mintage;
  snapshot: Snapshot;
  context: QueryContext;
  plan: Plan;
  step: PlanStep;
};

/** As a page reviews the same: a Safe's transaction, a proposal that stands on chain, or calls to propose. */
async function review({
  mintage,
  snapshot,
  context: { client, readAtHand },
  plan,
  step,
}: Fresh): Promise<Pick<Report, "preview" | "findings">> {
  const atHand = await readAtHand?.();
  if (plan.route.kind === "safe") {
    const { reviewSafePlan } = await import("../../lib/review/reviewSafePlan.ts");
    return reviewSafePlan(client, { mintage, snapshot, plan, ...atHand });
  }
  const id = plan.facts.proposalId;
  if (step.kind === "execute" && id !== undefined) {
    const { reviewProposal } = await import("../../lib/review/reviewProposal.ts");
    const { otherChains } = atHand ?? {};
    return reviewProposal(client, { mintage, snapshot, id, otherChains });
  }
  const { calls, route, description } = plan;
  const [{ reviewCalls }, { executionOf }] = await Promise.all([
    import("../../lib/review/reviewCalls.ts"),
    import("../../lib/review/executionOf.ts"),
  ]);
  const execution = await executionOf(route, { mintage, snapshot, calls });
  const subject = { description };
  return reviewCalls(client, { mintage, snapshot, calls, subject, ...atHand, ...execution });
}

function revertOf(
  { execution }: Preview,
  labels: Readonly<Record<string, string>>,
): string | undefined {
  if (execution.status !== "reverted") return undefined;
  const failed = execution.results.find(({ status }) => status === "reverted");
  const reason = failed?.revertReason ?? execution.entry.reason;
  return reason === undefined ? "a call reverts without a reason" : nameAccounts(reason, labels);
}
