import { numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import { checkAccounts } from "../../test/createCheckContext.ts";
import { outcomeOf } from "./outcomeOf.ts";

const { safe: address, alice, grantee } = checkAccounts;
const safe = { address, version: "1.4.1", owners: [alice], threshold: 1, nonce: 3n };
const plan = planSafe({
  safe,
  chainId: 1,
  block: { number: 9n, hash: "0x", timestamp: 1 },
  title: "Grant",
  calls: [createCall({ to: grantee, value: 5n })],
});
const transactionHash = numberToHex(8, { size: 32 });
const own: SafeExecution = {
  safeTxHash: plan.facts.safeTxHash as `0x${string}`,
  isFailed: false,
  transactionHash,
  blockNumber: 10n,
};
const other = { ...own, safeTxHash: numberToHex(7, { size: 32 }) };
const after = { nonce: 4n };

function outcome(executions: Parameters<typeof outcomeOf>[1]["executions"], kept: Plan = plan) {
  return outcomeOf(kept, { safe: after, executions });
}

describe("outcomeOf", () => {
  it("tells from one reading of the Safe's logs what became of each", () => {
    expect(outcome([own])).toEqual({ status: "executed", transactionHash });
    expect(outcome([{ ...own, isFailed: true }])).toEqual({ status: "failed" });
    expect(outcome([other])).toEqual({ status: "taken" });
    expect(outcome([])).toEqual({ status: "unknown" });
  });

  it("needs no logs for what the plan remembers, and makes nothing up without them", () => {
    const steps = plan.steps.map((step) => ({ ...step, status: "done" as const }));
    expect(outcome(undefined, { ...plan, steps })).toMatchObject({ status: "executed" });
    expect(outcome(undefined)).toBeUndefined();
    expect(outcome("unread")).toEqual({ status: "unknown" });
    expect(outcomeOf(plan, { safe, executions: [other] })).toBeUndefined();
  });

  it("knows nothing of a plan whose hash is not that of its calls", () => {
    const facts = { ...plan.facts, nonce: "2" };
    expect(outcome([own], { ...plan, facts })).toEqual({ status: "unknown" });
  });
});
