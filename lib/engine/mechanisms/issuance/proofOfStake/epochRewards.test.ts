import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerSquareRoot } from "../../../../amount/integerSquareRoot.ts";
import { baseRewardPerIncrement, epochRewards, participationShares } from "./epochRewards.ts";

const gwei = 10n ** 9n;
const whole = { numerator: 1n, denominator: 1n };

describe("integerSquareRoot", () => {
  it("is the largest whole number whose square is not above", () => {
    expect([0n, 1n, 2n, 3n, 4n, 8n, 9n].map(integerSquareRoot)).toEqual([
      0n,
      1n,
      1n,
      1n,
      2n,
      2n,
      3n,
    ]);
    expect(integerSquareRoot(30_000_000n * gwei)).toBe(173_205_080n);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n }), (value) => {
        const root = integerSquareRoot(value);
        expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
        expect(integerSquareRoot(value * value)).toBe(value);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("baseRewardPerIncrement", () => {
  it("is 369 Gwei for 30 M staked", () => {
    expect(baseRewardPerIncrement(30_000_000n * gwei, 64n)).toBe(369n);
    expect(baseRewardPerIncrement(0n, 64n)).toBe(0n);
  });
});

describe("epochRewards", () => {
  it("pays 11.07 ETH an epoch for 30 M, and 909,746 ETH in 82,181.25 epochs", () => {
    const { paid, taken } = epochRewards(30_000_000n * gwei, {
      baseRewardFactor: 64n,
      participation: whole,
    });
    expect(paid).toBe(11_070_000_000n);
    expect(taken).toBe(0n);
    // 365.25 days of 225 epochs; 909,746.4375
    const perYear = (paid * 8_218_125n) / 100n / gwei;
    expect(perYear).toBe(909_746n);
    // the smooth rule, 166.3232 × √S, floors nowhere: 910,989
    expect(Math.floor(166.3232 * Math.sqrt(30_000_000))).toBe(910_989);
    expect(910_989 / Number(perYear) - 1).toBeLessThan(1 / 369);
  });

  it("pays less than in proportion where validators miss their duties, and takes a penalty", () => {
    // p = 0.9: (54 × 0.81 + 9) ÷ 64 = 0.8240625; 42 × 0.1 ÷ 64 = 0.065625
    const participation = { numerator: 9n, denominator: 10n };
    const { paid, taken } = epochRewards(30_000_000n * gwei, {
      baseRewardFactor: 64n,
      participation,
    });
    expect(paid).toBe(9_122_371_875n);
    expect(taken).toBe(726_468_750n);
  });

  it("pays all where all take part, never more, and less with less participation", () => {
    const mille = fc.integer({ min: 0, max: 1_000 });
    const { paid } = participationShares(whole);
    expect(paid.numerator).toBe(paid.denominator);
    fc.assert(
      fc.property(mille, mille, fc.bigInt({ min: 0n, max: 10n ** 18n }), (a, b, total) => {
        const at = (share: number) =>
          epochRewards(total, {
            baseRewardFactor: 64n,
            participation: { numerator: BigInt(share), denominator: 1_000n },
          });
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(less.paid <= more.paid && less.taken >= more.taken).toBe(true);
        const all = baseRewardPerIncrement(total, 64n) * (total / gwei);
        expect(more.paid <= all && less.taken >= 0n && more.taken >= 0n).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
