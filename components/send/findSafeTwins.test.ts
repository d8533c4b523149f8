import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { findSafeTwins } from "./findSafeTwins.ts";

const call = createCall({ to: `0x${"ab".repeat(20)}`, value: 1n, data: "0x0a" });
const second = createCall({ to: `0x${"6".repeat(40)}` });
const planOf = (nonce: string, changed: Partial<Plan> = {}): Plan => ({
  version: 1,
  id: `0x${nonce}`,
  chainId: 1,
  route: { kind: "safe", address: `0x${"4".repeat(40)}` },
  flavour: "1.4.1",
  title: "October grants",
  description: "",
  calls: [call],
  facts: { nonce },
  steps: [{ id: "execute", kind: "execute", label: "Execute", status: "waiting" }],
  ...changed,
});
const executed = (nonce: string): Plan =>
  planOf(nonce, {
    steps: [{ id: "execute", kind: "execute", label: "Execute", status: "done" }],
  });
const noncesOf = (calls: Plan["calls"], plans: readonly Plan[]) =>
  findSafeTwins(calls, plans).map(({ facts }) => facts.nonce);

describe("findSafeTwins", () => {
  it("finds the same calls under any title and nonce", () => {
    expect(noncesOf([call], [planOf("0", { title: "Other", description: "Text" })])).toEqual(["0"]);
    const upper = { ...call, to: call.to.toUpperCase().replace("0X", "0x") as typeof call.to };
    expect(noncesOf([upper], [planOf("0")])).toEqual(["0"]);
  });

  it("takes no other calls for the same", () => {
    const others: Plan["calls"][] = [
      [{ ...call, value: 2n }],
      [{ ...call, data: "0x0b" }],
      [{ ...call, to: second.to }],
      [{ ...call, operation: 1 }],
      [call, call],
      [call, second],
      [],
    ];
    for (const calls of others) expect(noncesOf(calls, [planOf("0")])).toEqual([]);
    const both = planOf("0", { calls: [call, second] });
    expect(noncesOf([second, call], [both])).toEqual([]);
    expect(noncesOf([], [planOf("0", { calls: [] })])).toEqual([]);
  });

  it("puts those that wait first, then the latest nonces", () => {
    const plans = [executed("9"), executed("10"), planOf("11"), executed("2")];
    expect(noncesOf([call], plans)).toEqual(["11", "10", "9", "2"]);
  });
});
