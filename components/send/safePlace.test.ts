import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlace } from "./safePlace.ts";

const safe: SafeState = {
  address: `0x${"4".repeat(40)}`,
  version: "1.4.1",
  owners: [`0x${"1".repeat(40)}`],
  threshold: 1,
  nonce: 1n,
};
const call = createCall({ to: `0x${"5".repeat(40)}`, value: 1n });
const planOf = (nonce: bigint, { value = 1n, description = "" } = {}) =>
  planSafe({
    safe,
    chainId: 1,
    block: { number: 9n, hash: "0x00", timestamp: 1 },
    title: "Grant",
    description,
    calls: [{ ...call, value }],
    nonce,
  });
const twinOf = (nonce: bigint) => ({ plan: planOf(nonce), state: "executed" as const });

describe("safePlace", () => {
  it("is new where nothing else is known", () => {
    const plan = planOf(1n);
    const known = { plans: [planOf(2n, { value: 7n })], twins: [] };
    expect(safePlace(plan, known)).toEqual({ kind: "new", plan, competitor: undefined });
  });

  it("is made again where its calls stand under another nonce, executed or not", () => {
    const twin = twinOf(0n);
    const known = { plans: [twin.plan], twins: [twin] };
    expect(safePlace(planOf(1n), known).kind).toBe("again");
    expect(safePlace(undefined, known).kind).toBe("again");
  });

  it("replaces another with its nonce, and names it also when it is made again", () => {
    const other = planOf(1n, { value: 7n });
    expect(safePlace(planOf(1n), { plans: [other], twins: [] })).toMatchObject({
      kind: "replacement",
      competitor: other,
    });
    const twin = twinOf(0n);
    expect(safePlace(planOf(1n), { plans: [other, twin.plan], twins: [twin] })).toMatchObject({
      kind: "again",
      competitor: other,
    });
  });

  it("is the one that is kept where hash and nonce are the same, whatever its text", () => {
    const kept = planOf(1n, { description: "Text" });
    const known = { plans: [kept], twins: [{ plan: kept, state: "waits" as const }] };
    expect(safePlace(planOf(1n), known)).toEqual({
      kind: "same",
      plan: kept,
      competitor: undefined,
    });
  });
});
