import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureConcentration, topShare } from "./measureConcentration.ts";

const shareOf = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
  Number(numerator) / Number(denominator);
const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 24n }), { minLength: 1, maxLength: 30 });

describe("measureConcentration", () => {
  it("of 1, 2, 3, 4: Gini 0.25, Herfindahl 0.30, Nakamoto 2", () => {
    const { holders, total, gini, herfindahl, nakamoto } = measureConcentration([3n, 1n, 4n, 2n]);
    expect({ holders, total, nakamoto }).toEqual({ holders: 4, total: 10n, nakamoto: 2 });
    expect(gini).toEqual({ numerator: 10n, denominator: 40n });
    expect(herfindahl).toEqual({ numerator: 30n, denominator: 100n });
  });

  it("of equal holders: 0, 1 ÷ n, and just over half of them", () => {
    const even = measureConcentration([5n, 5n, 5n, 5n]);
    expect([shareOf(even.gini), shareOf(even.herfindahl), even.nakamoto]).toEqual([0, 0.25, 3]);
    expect(measureConcentration([5n, 5n, 5n]).nakamoto).toBe(2);
  });

  it("of one holder, and of none", () => {
    const one = measureConcentration([0n, 7n, 0n]);
    expect(one).toMatchObject({ holders: 1, nakamoto: 1 });
    expect([shareOf(one.gini), shareOf(one.herfindahl)]).toEqual([0, 1]);
    expect(measureConcentration([])).toEqual(measureConcentration([0n]));
    expect(measureConcentration([])).toMatchObject({ holders: 0, nakamoto: 0, total: 0n });
    expect(measureConcentration([]).gini.denominator).toBe(0n);
  });

  it("stays within its range, whatever the order, and is the same in any unit", () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 1_000n }), (held, unit) => {
        const measured = measureConcentration(held);
        const { gini, herfindahl, nakamoto, holders, total } = measured;
        fc.pre(total > 0n);
        const other = measureConcentration(held.toReversed().map((amount) => amount * unit));
        const count = BigInt(holders);
        return (
          gini.numerator >= 0n &&
          gini.numerator < gini.denominator &&
          herfindahl.numerator * count >= herfindahl.denominator &&
          herfindahl.numerator <= herfindahl.denominator &&
          nakamoto >= 1 &&
          nakamoto <= Math.floor(holders / 2) + 1 &&
          other.nakamoto === nakamoto &&
          other.gini.numerator * gini.denominator === gini.numerator * other.gini.denominator
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("topShare", () => {
  it("is the share of the largest", () => {
    expect(topShare([1n, 4n, 2n, 3n], 2)).toEqual({ numerator: 7n, denominator: 10n });
    expect(topShare([1n, 4n], 5)).toEqual({ numerator: 5n, denominator: 5n });
    expect(topShare([], 5)).toEqual({ numerator: 0n, denominator: 0n });
  });

  it("of the Nakamoto group is more than half, of one less it is not", () => {
    fc.assert(
      fc.property(amounts, (held) => {
        const { nakamoto, total } = measureConcentration(held);
        fc.pre(total > 0n);
        return (
          topShare(held, nakamoto).numerator * 2n > total &&
          topShare(held, nakamoto - 1).numerator * 2n <= total
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
