import type { Client } from "viem";
import type { Check } from "../../../checks/CheckContext.ts";
import { delegatecall } from "../../../checks/delegatecall.ts";
import { flow } from "../../../checks/flow/flow.ts";
import type { OutstandingTransaction } from "../../../checks/fresh/OutstandingFacts.ts";
import { leavingFlows } from "../../../checks/leavingFlows.ts";
import { limitLevel } from "../../../checks/limitLevel.ts";
import { privilege } from "../../../checks/privilege/privilege.ts";
import { supply } from "../../../checks/supply/supply.ts";
import type { Mintage } from "../../../dao/Mintage.ts";
import { defaultPolicy, type Policy } from "../../../dao/Policy.ts";
import type { Snapshot } from "../../../dao/Snapshot.ts";
import { BaseError } from "../../../errors/BaseError.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { previewCalls } from "../../../preview/previewCalls.ts";
import type { Plan } from "../../../proposal/Plan.ts";
import { executionOf } from "../../executionOf.ts";

/** What takes from the treasury or hands it over. */
const grave: readonly Check[] = [delegatecall, privilege, flow, supply];

/**
 * What a plan that somebody agreed to would do if it were executed now, by the checks that look at what
 * it takes and hands over.
 *
 * @throws {RpcUnavailableError}
 */
export async function judgePlan(
  client: Client,
  parameters: { mintage: Mintage; snapshot: Snapshot; plan: Plan },
): Promise<Pick<OutstandingTransaction, "effect" | "reasons">> {
  const { mintage, snapshot, plan } = parameters;
  const { calls, route } = plan;
  const policy = { ...defaultPolicy, ...snapshot.dao.profile?.policy };
  try {
    const preview = await previewCalls(client, {
      mintage,
      snapshot,
      calls,
      laterReadings: [],
      ...(await executionOf(route, { mintage, snapshot, calls })),
    });
    const findings = grave.flatMap((check) => check({ preview, policy, recipients: [] }));
    const reasons = [
      ...findings.filter(({ level }) => level === "critical").map(({ title }) => title),
      ...(emptiesSafe(preview, policy) ? ["Most of an asset leaves the Safe"] : []),
    ];
    const runs = preview.execution.after !== undefined;
    const isRead = preview.decoded.every(({ status }) => status === "decoded");
    if (runs && reasons.length > 0) return { effect: "harmful", reasons: [...new Set(reasons)] };
    const isLooked = findings.every(({ level }) => level !== "notChecked");
    return { effect: runs && isRead && isLooked ? "harmless" : "unknown", reasons: [] };
  } catch (error) {
    if (error instanceof BaseError && error.code !== "chain.rpcUnavailable") {
      return { effect: "unknown", reasons: [] };
    }
    throw error;
  }
}

/** Whether it takes most of what this Safe holds of an asset, however much other accounts hold. */
function emptiesSafe(preview: Preview, policy: Policy): boolean {
  const { executor, before } = preview.execution;
  const own = before.accounts.find(({ address }) => address === executor);
  const flows = leavingFlows(preview);
  return flows.some(({ asset }) => {
    const numerator = flows
      .filter((other) => other.asset === asset)
      .reduce((sum, { amount }) => sum + amount, 0n);
    const denominator =
      asset === "ether"
        ? (own?.wei ?? 0n)
        : (own?.balances.find((entry) => entry.asset === asset)?.amount ?? 0n);
    if (denominator === 0n) return false;
    return limitLevel({ numerator, denominator }, policy.maxDrainShare) !== undefined;
  });
}
