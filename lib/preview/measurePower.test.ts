import fc from "fast-check";
import { numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { measurePower } from "./measurePower.ts";

const power = (quorumVotes: bigint, ...votes: bigint[]) => ({
  quorumVotes,
  voters: votes.map((amount, index) => ({
    account: numberToHex(index + 1, { size: 20 }),
    votes: amount,
  })),
});

describe("measurePower", () => {
  it("counts the fewest who pass, and the fewest who block, whatever the order", () => {
    // 40 of 100: with 30 more than half; the first alone leaves 60 of 100 to the others.
    expect(measurePower(power(10n, 30n, 10n, 40n, 20n))).toMatchObject({
      totalVotes: 100n,
      holders: 4,
      passing: 2,
      blocking: 2,
    });
    // Half is enough to block, and not to pass.
    expect(measurePower(power(10n, 50n, 50n))).toMatchObject({ passing: 2, blocking: 1 });
    // Without the first the quorum is out of reach.
    expect(measurePower(power(70n, 40n, 30n, 30n))).toMatchObject({ passing: 2, blocking: 1 });
    expect(measurePower(power(100n, 40n, 30n, 30n))).toMatchObject({ passing: 3, blocking: 1 });
  });

  it("counts no holder without votes", () => {
    expect(measurePower(power(10n, 0n, 60n, 0n, 40n))).toEqual({
      totalVotes: 100n,
      holders: 2,
      passing: 1,
      blocking: 1,
    });
  });

  it("says that nobody passes anything where the quorum is more than all votes", () => {
    expect(measurePower(power(101n, 60n, 40n))).toMatchObject({ passing: undefined, blocking: 0 });
    expect(measurePower(power(1n))).toEqual({
      totalVotes: 0n,
      holders: 0,
      passing: undefined,
      blocking: 0,
    });
  });

  it("never lets a group pass that another one blocks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 50n), { minLength: 1 }),
        fc.bigInt(0n, 100n),
        (votes, q) => {
          const { passing, blocking, totalVotes } = measurePower(power(q, ...votes));
          const largest = votes.toSorted((a, b) => (a < b ? 1 : -1));
          const sum = (count: number) => largest.slice(0, count).reduce((a, b) => a + b, 0n);
          const passes = (amount: bigint) => amount >= q && amount * 2n > totalVotes;
          if (passing === undefined) return blocking === 0;
          return (
            passes(sum(passing)) &&
            !passes(sum(passing - 1)) &&
            !passes(totalVotes - sum(blocking)) &&
            passes(totalVotes - sum(blocking - 1))
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
