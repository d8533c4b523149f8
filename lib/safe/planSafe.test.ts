import { describe, expect, it } from "vitest";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { createCall } from "../actions/createCall.ts";
import { decodeMultiSend } from "../actions/multiSendCalls.ts";
import { planSafe } from "./planSafe.ts";
import type { SafeState } from "./SafeState.ts";
import { safePlanFacts } from "./safePlanFacts.ts";

const owners = [1, 2, 3].map((digit) => `0x${`${digit}`.repeat(40)}` as const);
const safe: SafeState = {
  address: `0x${"4".repeat(40)}`,
  version: "1.4.1",
  owners,
  threshold: 2,
  nonce: 9n,
};
const block = { number: 12n, hash: "0x00", timestamp: 1_800_000_000 } as const;
const call = createCall({ to: `0x${"5".repeat(40)}`, value: 1n });
const other = createCall({ to: `0x${"6".repeat(40)}`, data: "0x01" });
const content = { safe, chainId: 1, block, title: "Grant" };

describe("planSafe", () => {
  it("has a step for each owner, then the execution", () => {
    const plan = planSafe({ ...content, calls: [call] });
    expect(plan.steps.map(({ id }) => id)).toEqual([
      ...owners.map((owner) => `sign:${owner}`),
      "execute",
    ]);
    expect(plan.facts).toMatchObject({ nonce: "9", createdBlock: "12" });
  });

  it("makes one call as it is, also a delegatecall", () => {
    const delegated = createCall({ ...call, operation: 1 });
    const plan = planSafe({ ...content, calls: [delegated] });
    expect(safePlanFacts(plan).transaction).toMatchObject({ to: call.to, value: 1n, operation: 1 });
  });

  it("makes several calls through MultiSendCallOnly, all or none, and pays nobody", () => {
    const { transaction } = safePlanFacts(planSafe({ ...content, calls: [call, other] }));
    expect(transaction).toMatchObject({
      to: canonicalSafe.multiSendCallOnly.address,
      operation: 1,
      value: 0n,
      gasPrice: 0n,
      baseGas: 0n,
      safeTxGas: 0n,
      nonce: 9n,
    });
    expect(decodeMultiSend(transaction.data)).toEqual([call, other]);
  });

  it("is the same plan for the same calls and nonce, and another for another nonce", () => {
    const { id } = planSafe({ ...content, calls: [call] });
    const later = { ...block, number: 99n };
    expect(planSafe({ ...content, block: later, calls: [call] }).id).toBe(id);
    expect(planSafe({ ...content, calls: [call], nonce: 10n }).id).not.toBe(id);
    expect(planSafe({ ...content, calls: [other] }).id).not.toBe(id);
  });

  it("refuses what it cannot make safely", () => {
    const delegated = createCall({ ...other, operation: 1 });
    expect(() => planSafe({ ...content, calls: [] })).toThrow(/at least one call/);
    expect(() => planSafe({ ...content, calls: [call, delegated] })).toThrow(
      /Call 2 is a delegatecall/,
    );
    const old = { ...safe, version: "1.1.1" };
    expect(() => planSafe({ ...content, safe: old, calls: [call] })).toThrow(/not supported/);
  });
});

describe("safePlanFacts", () => {
  it("takes nothing on trust that it can work out", () => {
    const plan = planSafe({ ...content, calls: [call] });
    const facts = (changed: Record<string, string>) => () =>
      safePlanFacts({ ...plan, facts: { ...plan.facts, ...changed } });
    expect(facts({})).not.toThrow();
    expect(facts({ nonce: "10" })).toThrow(/differ/);
    expect(facts({ nonce: "-1" })).toThrow(/nonce/);
    expect(facts({ safeTxHash: `0x${"00".repeat(32)}` })).toThrow(/differ/);
    expect(() => safePlanFacts({ ...plan, chainId: 2 })).toThrow(/differ/);
    expect(() => safePlanFacts({ ...plan, calls: [other] })).toThrow(/differ/);
  });
});
