import { describe, expect, it } from "vitest";
import { changeHoldings } from "./changeHoldings.ts";
import { type HoldersRequest, measureHolders } from "./measureHolders.ts";
import { readHoldings } from "./readHoldings.ts";

const addressOf = (digit: number) => `0x${`${digit}`.repeat(40)}`;
const csvOf = (amounts: readonly number[]) =>
  ["address,amount", ...amounts.map((amount, at) => `${addressOf(at + 1)},${amount}`)].join("\n");
const request: HoldersRequest = {
  csv: csvOf([1, 2, 3, 4]),
  decimals: 0,
  change: undefined,
  supply: undefined,
  top: 1,
  quorum: "0.4",
  approval: "0.5",
  turnout: "1",
};

describe("measureHolders", () => {
  it("measures what a list holds: 0.25, 0.30 and 2 for 1, 2, 3, 4", () => {
    const { tokens, hasVotes, supply, quorum, groups, largest, lorenz } = measureHolders(request);
    const { gini, herfindahl, nakamoto, top } = tokens.before;
    expect(gini.numerator * 100n).toBe(25n * gini.denominator);
    expect(herfindahl.numerator * 100n).toBe(30n * herfindahl.denominator);
    expect(nakamoto).toBe(2);
    expect(top).toEqual({ numerator: 4n, denominator: 10n });
    expect(hasVotes).toBe(false);
    expect(supply).toEqual({ before: 10n, after: 10n });
    // 40 % of 10 votes; the largest has 4.
    expect(quorum).toEqual({ before: 4n, after: 4n, rise: 0n });
    expect(groups.before.passUnopposed).toEqual({ size: 1, votes: 4n });
    expect(groups.before.passOpposed).toEqual({ size: 2, votes: 7n });
    expect(largest.map(({ address }) => address)).toEqual([4, 3, 2, 1].map(addressOf));
    // The smaller half of four holders has 1 + 2 of 10.
    expect(lorenz.before[10]).toEqual({ numerator: 60n, denominator: 200n });
    // Seven twentieths are 1.4 holders: 1 + 0.4 × 2.
    expect(lorenz.before[7]).toEqual({ numerator: 36n, denominator: 200n });
    expect(lorenz.before.at(-1)).toEqual({ numerator: 200n, denominator: 200n });
  });

  it("shows what a mint makes of it, quorum and all", () => {
    const change = { to: addressOf(9), amount: 10n, votes: "move" as const };
    const { tokens, supply, quorum, groups } = measureHolders({ ...request, change });
    expect(supply).toEqual({ before: 10n, after: 20n });
    expect(quorum).toEqual({ before: 4n, after: 8n, rise: 4n });
    expect(tokens.after.holders).toBe(5);
    expect(groups.after.passUnopposed).toEqual({ size: 1, votes: 10n });
    // Half of all votes against half is no majority.
    expect(groups.after.passOpposed).toEqual({ size: 2, votes: 14n });
  });

  it("takes a supply beyond what is listed, and none below", () => {
    expect(measureHolders({ ...request, supply: 100n }).quorum.before).toBe(40n);
    expect(() => measureHolders({ ...request, supply: 9n })).toThrow(
      "The holders have more than this supply.",
    );
  });
});

describe("readHoldings", () => {
  it("reads votes where they are given, and lets every token be one otherwise", () => {
    expect(readHoldings(`address,votes,amount\n${addressOf(1)},5,1.5`, 1)).toEqual({
      hasVotes: true,
      holdings: [{ address: addressOf(1), tokens: 15n, votes: 50n }],
    });
    expect(readHoldings(csvOf([3]), 0).holdings[0]?.votes).toBe(3n);
  });

  it("refuses an address that stands twice, in whatever case", () => {
    const address = `0x${"a".repeat(40)}`;
    const csv = `address,amount\n${address},1\n0x${"A".repeat(40)},2`;
    expect(() => readHoldings(csv, 0)).toThrow("Line 3: This address stands on line 2 already.");
  });
});

describe("changeHoldings", () => {
  const holdings = [
    { address: addressOf(1), tokens: 10n, votes: 0n },
    { address: addressOf(2), tokens: 5n, votes: 8n },
  ];
  const grant = { from: addressOf(2), to: addressOf(1), amount: 5n };

  it("moves tokens, and votes as told", () => {
    const votesAfter = (votes: "move" | "new" | "none") =>
      changeHoldings(holdings, { ...grant, votes }).map((holding) => holding.votes);
    expect(changeHoldings(holdings, { ...grant, votes: "move" })).toEqual([
      { address: addressOf(1), tokens: 15n, votes: 5n },
      { address: addressOf(2), tokens: 0n, votes: 3n },
    ]);
    expect(votesAfter("new")).toEqual([5n, 8n]);
    expect(votesAfter("none")).toEqual([0n, 3n]);
  });

  it("takes no more votes than there are", () => {
    const back = { from: addressOf(1), to: addressOf(2), amount: 10n, votes: "move" as const };
    expect(changeHoldings(holdings, back)).toEqual([
      { address: addressOf(1), tokens: 0n, votes: 0n },
      { address: addressOf(2), tokens: 15n, votes: 18n },
    ]);
  });

  it("refuses a payer who is not listed or holds less", () => {
    const pay = (from: string, amount: bigint) =>
      changeHoldings(holdings, { from, to: addressOf(3), amount, votes: "move" });
    expect(() => pay(addressOf(4), 1n)).toThrow("The payer is not among the holders.");
    expect(() => pay(addressOf(1), 11n)).toThrow("The payer holds less than that.");
    expect(pay(addressOf(1), 10n)).toHaveLength(3);
  });
});
