import type { Finding } from "../../lib/checks/Finding.ts";
import { openDao } from "../../lib/dao/openDao.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";
import { loadMintage } from "../../lib/queries/loadMintage.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { findGovernor } from "../../lib/review/findGovernor.ts";

/** Why a step is not sent: what the chain, asked just now, says about its calls. */
export type Stop = {
  findings: readonly Finding[];
  /** The contract's own words where a call would revert; then nobody can go on. */
  revertReason: string | undefined;
};

/** A Safe's transaction can run in the next block. */
const nextBlockSeconds = 12;

/**
 * Runs a plan's calls once more, on the chain as it is now, before something binding is sent.
 * `undefined`: no critical finding.
 *
 * @throws as `openDao` and `reviewCalls`: what cannot be checked is not taken as fine.
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
  const [mintage, { reviewCalls }] = await Promise.all([
    loadMintage(context.mintage),
    import("../../lib/review/reviewCalls.ts"),
  ]);
  const snapshot = await openDao(context.client, {
    mintage,
    entry: `${dao.shortName}:${dao.entry}`,
    ...(dao.profile === undefined ? {} : { profile: dao.profile }),
  });
  const { preview, findings } = await reviewCalls(context.client, {
    mintage,
    snapshot,
    calls: plan.calls,
    ...executionOf({ context, snapshot, plan, step }),
  });
  const critical = findings.filter(({ level }) => level === "critical");
  const reverted = revertOf(preview);
  if (critical.length === 0 && reverted === undefined) return undefined;
  return { findings: critical, revertReason: reverted };
}

function executionOf(parameters: Parameters<typeof checkFresh>[0]) {
  const { context, snapshot, plan, step } = parameters;
  const { block, state } = snapshot;
  if (plan.route.kind === "safe") {
    return { executor: plan.route.address, executeAt: block.timestamp + nextBlockSeconds };
  }
  const { flavour, identity, secondsPerBlock } = findGovernor({
    mintage: context.mintage,
    snapshot,
  });
  const { executor } = identity;
  if (step.kind === "execute" || state.governor === undefined) {
    return { executor, executeAt: block.timestamp + secondsPerBlock };
  }
  const timing = { state: state.governor, block, secondsPerBlock };
  return { executor, executeAt: flavour.earliestExecution(timing) };
}

function revertOf({ execution }: Preview): string | undefined {
  if (execution.status !== "reverted") return undefined;
  const failed = execution.results.find(({ status }) => status === "reverted");
  return failed?.revertReason ?? "a call reverts without a reason";
}
