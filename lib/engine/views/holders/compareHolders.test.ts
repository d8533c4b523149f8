import { describe, expect, it } from "vitest";
import { compareHolders, type Holding } from "./compareHolders.ts";
import { measureConcentration } from "./measureConcentration.ts";

const before: Holding[] = [
  { address: "0xA1", tokens: 40n, votes: 0n },
  { address: "0xB2", tokens: 60n, votes: 100n },
];
const after: Holding[] = [
  { address: "0xa1", tokens: 40n, votes: 0n },
  { address: "0xB2", tokens: 60n, votes: 100n },
  { address: "0xC3", tokens: 100n, votes: 60n },
];

describe("compareHolders", () => {
  const view = compareHolders({ before, after }, { top: 1 });

  it("measures tokens and votes apart, before and after", () => {
    expect(view.tokens.before).toEqual({
      ...measureConcentration([40n, 60n]),
      top: { numerator: 60n, denominator: 100n },
    });
    expect(view.tokens.after.top).toEqual({ numerator: 100n, denominator: 200n });
    expect(view.votes.before.top).toEqual({ numerator: 100n, denominator: 100n });
    expect(view.votes.after).toMatchObject({ holders: 2, nakamoto: 1, total: 160n });
  });

  it("gives every account's share before and after, the largest first, in whatever case it is written", () => {
    expect(view.holders.map(({ address }) => address)).toEqual(["0xB2", "0xC3", "0xa1"]);
    expect(view.holders[1]).toEqual({
      address: "0xC3",
      tokens: {
        before: { numerator: 0n, denominator: 100n },
        after: { numerator: 100n, denominator: 200n },
      },
      votes: {
        before: { numerator: 0n, denominator: 100n },
        after: { numerator: 60n, denominator: 160n },
      },
    });
    expect(view.holders[2]?.tokens).toEqual({
      before: { numerator: 40n, denominator: 100n },
      after: { numerator: 40n, denominator: 200n },
    });
  });

  it("adds up an account that is listed twice, and keeps one that has left", () => {
    const twice = compareHolders({ before: [...before, ...before], after: [] }, { top: 5 });
    expect(twice.holders.find(({ address }) => address === "0xA1")?.tokens).toEqual({
      before: { numerator: 80n, denominator: 200n },
      after: { numerator: 0n, denominator: 0n },
    });
  });
});
