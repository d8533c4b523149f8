import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import { judgeUse } from "./judgeUse.ts";
import type { Income, TriedUse, UseRun } from "./UseFacts.ts";

const { alice, bob, token, dollar } = checkAccounts;

const got = (amount: bigint, change: Partial<Income> = {}): UseRun => ({
  status: "success",
  income: [{ account: alice, asset: token, amount, ...change }],
  emitters: [],
});
const refused: UseRun = { status: "reverted", reason: "paused", income: [], emitters: [] };

const judge = (before: UseRun, after: UseRun) => {
  const tried: TriedUse = {
    use: { from: alice, to: token, value: 0n, data: "0x" },
    before,
    after,
  };
  return judgeUse(tried);
};

describe("judgeUse", () => {
  it("says nothing of what fails without the calls", () => {
    expect(judge(refused, got(5n))).toBeUndefined();
    expect(judge(refused, refused)).toBeUndefined();
  });

  it("names what is refused after the calls, with the reason", () => {
    expect(judge(got(5n), refused)).toEqual({ kind: "refused", reason: "paused" });
  });

  it("names more than ten times as much, and not ten times", () => {
    expect(judge(got(7n), got(70n))).toEqual({ kind: "same" });
    const change = { account: alice, asset: token, before: 7n, after: 71n };
    expect(judge(got(7n), got(71n))).toEqual({ kind: "multiplied", ...change });
  });

  it("names less than a tenth, and not a tenth", () => {
    expect(judge(got(70n), got(7n))).toEqual({ kind: "same" });
    expect(judge(got(71n), got(7n))?.kind).toBe("little");
    expect(judge(got(71n), got(0n))?.kind).toBe("nothing");
    expect(judge(got(71n), { ...got(0n), income: [] })?.kind).toBe("nothing");
    expect(judge(got(0n), got(1n))?.kind).toBe("new");
  });

  it("names the gravest of several assets and accounts", () => {
    const both = (one: bigint, other: bigint): UseRun => ({
      ...got(one),
      income: [...got(one).income, ...got(other, { account: bob, asset: dollar }).income],
    });
    expect(judge(both(5n, 5n), both(0n, 500n))).toMatchObject({ kind: "nothing", account: alice });
    expect(judge(both(5n, 5n), both(5n, 500n))).toMatchObject({ kind: "multiplied", account: bob });
    // An amount of one asset does not make up for another.
    expect(judge(got(5n), got(5n, { asset: dollar }))?.kind).toBe("nothing");
  });

  it("gives a reason where the contract gave none", () => {
    const { reason: _, ...silent } = refused;
    expect(judge(got(5n), silent)).toEqual({ kind: "refused", reason: "no reason given" });
  });

  it("says whose income of what changed, and from how much", () => {
    const change = { account: alice, asset: token };
    expect(judge(got(5n), got(0n))).toEqual({ kind: "nothing", ...change, before: 5n, after: 0n });
    expect(judge(got(51n), got(5n))).toEqual({ kind: "little", ...change, before: 51n, after: 5n });
    expect(judge(got(0n), got(5n))).toEqual({ kind: "new", ...change, before: 0n, after: 5n });
    expect(judge({ ...got(0n), income: [] }, got(5n, { asset: "ether" }))).toEqual({
      kind: "new",
      account: alice,
      asset: "ether",
      before: 0n,
      after: 5n,
    });
  });

  it("is the same where nothing came and nothing comes", () => {
    const none = { ...got(0n), income: [] };
    expect(judge(got(0n), got(0n))).toEqual({ kind: "same" });
    expect(judge(none, none)).toEqual({ kind: "same" });
    expect(judge(none, got(0n))).toEqual({ kind: "same" });
  });

  it("tells accounts apart that get the same asset", () => {
    const to = (one: bigint, other: bigint): UseRun => ({
      ...got(one),
      income: [...got(one).income, ...got(other, { account: bob }).income],
    });
    expect(judge(to(5n, 500n), to(5n, 500n))).toEqual({ kind: "same" });
    expect(judge(to(5n, 500n), to(5n, 49n))).toMatchObject({ kind: "little", account: bob });
    expect(judge(to(500n, 5n), to(5n, 500n))).toMatchObject({ kind: "multiplied", account: bob });
    expect(judge(to(500n, 0n), to(49n, 5n))).toMatchObject({ kind: "little", account: alice });
    expect(judge(to(500n, 0n), to(500n, 5n))).toMatchObject({ kind: "new", account: bob });
  });

  it("is symmetric: what is far more one way is far less the other", () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const there = judge(got(one), got(other))?.kind;
        const back = judge(got(other), got(one))?.kind;
        expect(there === "multiplied").toBe(back === "little");
        expect(there === "same").toBe(back === "same");
      }),
      { numRuns: 1000 },
    );
  });
});
