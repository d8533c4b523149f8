import { numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import { checkAccounts } from "../../test/createCheckContext.ts";
import { sortSafePlans } from "./sortSafePlans.ts";

const { safe: address, alice, grantee } = checkAccounts;
const safe = { address, version: "1.4.1", owners: [alice], threshold: 1, nonce: 3n };
const block = { number: 9n, hash: "0x", timestamp: 1 } as const;
const planOf = (nonce: bigint) =>
  planSafe({
    safe,
    chainId: 1,
    block,
    title: `${nonce}`,
    calls: [createCall({ to: grantee, value: 5n })],
    nonce,
  });
const plans = [1n, 2n, 3n, 4n].map(planOf);
const executionOf = (plan: Plan): SafeExecution => ({
  safeTxHash: plan.facts.safeTxHash as `0x${string}`,
  isFailed: false,
  transactionHash: numberToHex(8, { size: 32 }),
  blockNumber: 10n,
});

function sort(executions: Parameters<typeof sortSafePlans>[1]["executions"]) {
  const { open, last, past } = sortSafePlans(plans, { safe, executions });
  return [open, last, past].map((group) => group.map(({ plan }) => plan.title).join()).join(" | ");
}

describe("sortSafePlans", () => {
  it("shows what was executed last as soon as the Safe's logs tell, whoever executed it", () => {
    const latestFirst = plans.slice(0, 2).map(executionOf).toReversed();
    expect(sort(latestFirst)).toBe("3,4 | 2 | 1");
    expect(sort(undefined)).toBe("3,4 |  | 2,1");
    expect(sort("unread")).toBe("3,4 |  | 2,1");
  });

  it("calls over what has its nonce used, though nothing is known of it yet", () => {
    const { open, past } = sortSafePlans(plans, { safe, executions: undefined });
    expect(open.map(({ isOver }) => isOver)).toEqual([false, false]);
    expect(past.map(({ isOver, outcome }) => [isOver, outcome])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });
});
