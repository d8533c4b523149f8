import fc from "fast-check";
import { type Address, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { compareDelegates } from "./compareDelegates.ts";

const account = (number: number): Address => numberToHex(number, { size: 20 });
const voters = (...votes: readonly bigint[]) =>
  votes.map((amount, index) => ({ account: account(index + 1), votes: amount }));

describe("compareDelegates", () => {
  it("gives each the exact share of all votes, before and after", () => {
    // 3 of 10 and 7 of 10; after 10 more for the first 13 of 20 and 7 of 20.
    expect(compareDelegates(voters(3n, 7n), voters(13n, 7n))).toEqual([
      {
        account: account(2),
        before: { numerator: 7n, denominator: 10n },
        after: { numerator: 7n, denominator: 20n },
      },
      {
        account: account(1),
        before: { numerator: 3n, denominator: 10n },
        after: { numerator: 13n, denominator: 20n },
      },
    ]);
  });

  it("names who is among the ten at either, and nobody without votes", () => {
    const before = voters(...Array.from({ length: 12 }, (_, index) => BigInt(20 - index)));
    const after = [{ account: account(99), votes: 5n }, ...before];
    const named = compareDelegates(before, after).map((one) => one.account);
    expect(named).toEqual(Array.from({ length: 10 }, (_, index) => account(index + 1)));
    const large = [{ account: account(99), votes: 500n }, ...before];
    const shares = compareDelegates(before, large);
    expect(shares.map((one) => one.account)).toEqual([...named, account(99)]);
    expect(shares.at(-1)?.before).toEqual({ numerator: 0n, denominator: 174n });
    expect(compareDelegates(voters(0n, 4n), voters(0n, 4n))).toHaveLength(1);
  });

  it("leaves out what is not known afterwards", () => {
    expect(compareDelegates(voters(4n), undefined)).toEqual([
      { account: account(1), before: { numerator: 4n, denominator: 4n }, after: undefined },
    ]);
  });

  it("orders by votes before, then after, whatever the order given", () => {
    const votes = fc.array(fc.bigInt(0n, 50n), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(votes, votes, (was, is) => {
        const [before, after] = [voters(...was), voters(...is)];
        const shares = compareDelegates(before, after);
        const keys = shares.map(
          (one) => one.before.numerator * 100n + (one.after?.numerator ?? 0n),
        );
        expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? 1 : -1)));
        const sum = was.reduce((total, amount) => total + amount, 0n);
        expect(shares.every((one) => one.before.denominator === sum)).toBe(true);
        const shown = new Set(shares.map((one) => one.account));
        const smallest = shares
          .map((one) => one.before.numerator)
          .toSorted((a, b) => (a < b ? 1 : -1));
        const floor = smallest[9] ?? 0n;
        expect(before.filter((one) => one.votes > floor && !shown.has(one.account))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
