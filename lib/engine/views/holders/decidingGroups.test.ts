import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidingGroups } from "./decidingGroups.ts";
import { quorumChange, quorumVotes } from "./quorumVotes.ts";

const half = { numerator: 1n, denominator: 2n };
const all = { numerator: 1n, denominator: 1n };
const voters = [1n, 2n, 3n, 4n];

describe("decidingGroups", () => {
  it("by hand: 4 of 10 can pass unopposed at a quorum of 4, two are needed against the rest", () => {
    expect(decidingGroups(voters, { quorum: 4n, approval: half, turnout: all })).toEqual({
      passUnopposed: { size: 1, votes: 4n },
      passOpposed: { size: 2, votes: 7n },
      block: { size: 2, votes: 7n },
    });
  });

  it("lets a tie block, and a group that leaves no quorum", () => {
    const even = { quorum: 1n, approval: half, turnout: all };
    expect(decidingGroups([5n, 5n], even)).toEqual({
      passUnopposed: { size: 1, votes: 5n },
      passOpposed: { size: 2, votes: 10n },
      block: { size: 1, votes: 5n },
    });
    expect(decidingGroups(voters, { ...even, quorum: 7n }).block).toEqual({ size: 1, votes: 4n });
  });

  it("needs fewer where fewer of the others vote", () => {
    const quarter = { numerator: 1n, denominator: 4n };
    const { passOpposed, block } = decidingGroups(voters, {
      quorum: 1n,
      approval: half,
      turnout: quarter,
    });
    expect(passOpposed).toEqual({ size: 1, votes: 4n });
    expect(block).toEqual({ size: 1, votes: 4n });
  });

  it("follows another threshold than a half", () => {
    const twoThirds = { numerator: 2n, denominator: 3n };
    const groups = decidingGroups(voters, { quorum: 1n, approval: twoThirds, turnout: all });
    expect(groups.passOpposed).toEqual({ size: 2, votes: 7n });
    // 6 of 10 in favour is not more than two thirds
    expect(groups.block).toEqual({ size: 1, votes: 4n });
  });

  it("is nobody where all together do not reach the quorum", () => {
    const groups = decidingGroups(voters, { quorum: 11n, approval: half, turnout: all });
    expect(groups.passUnopposed).toBeUndefined();
    expect(groups.passOpposed).toBeUndefined();
    expect(groups.block).toEqual({ size: 1, votes: 4n });
    const empty = decidingGroups([0n], { quorum: 0n, approval: half, turnout: all });
    expect(empty).toEqual({ passUnopposed: undefined, passOpposed: undefined, block: undefined });
  });

  it("never needs fewer against opposition, and two blocking halves cannot both pass", () => {
    const drawn = fc.record({
      votes: fc.array(fc.bigInt({ min: 1n, max: 10n ** 24n }), { minLength: 1, maxLength: 20 }),
      quorum: fc.bigInt({ min: 1n, max: 10n ** 24n }),
    });
    fc.assert(
      fc.property(drawn, ({ votes, quorum }) => {
        const rule = { quorum, approval: half, turnout: all };
        const { passUnopposed, passOpposed, block } = decidingGroups(votes, rule);
        const total = votes.reduce((sum, power) => sum + power, 0n);
        if (passOpposed === undefined) return total < quorum;
        return (
          passUnopposed !== undefined &&
          passUnopposed.size <= passOpposed.size &&
          passOpposed.votes * 2n > total &&
          block !== undefined &&
          (total - block.votes < quorum || block.votes * 2n >= total)
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("quorumVotes", () => {
  it("is floored as GovernorVotesQuorumFraction does", () => {
    expect(quorumVotes(1_000_000_001n, { numerator: 4n, denominator: 100n })).toBe(40_000_000n);
  });

  it("rises with a mint", () => {
    const share = { numerator: 4n, denominator: 100n };
    expect(quorumChange({ before: 1_000n, after: 1_500n }, share)).toEqual({
      before: 40n,
      after: 60n,
      rise: 20n,
    });
  });
});
