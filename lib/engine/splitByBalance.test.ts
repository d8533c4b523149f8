import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByBalance } from "./splitByBalance.ts";

const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n);

describe("splitByBalance", () => {
  it("splits in proportion", () => {
    expect(splitByBalance(100n, [600n, 300n, 100n])).toEqual([60n, 30n, 10n]);
  });

  it("gives every base unit to someone", () => {
    // ends at 10/3, 20/3, 10: floors 3, 6, 10
    expect(splitByBalance(10n, [1n, 1n, 1n])).toEqual([3n, 3n, 4n]);
  });

  it("gives nothing to nothing", () => {
    expect(splitByBalance(10n, [0n, 0n])).toEqual([0n, 0n]);
    expect(splitByBalance(10n, [0n, 5n, 0n])).toEqual([0n, 10n, 0n]);
    expect(splitByBalance(10n, [])).toEqual([]);
  });

  it("sums to the amount, each part within a base unit of its share and its balance", () => {
    const balances = fc.array(fc.bigInt({ min: 0n, max: 10n ** 30n }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(balances, fc.bigInt({ min: 0n, max: 1_000n }), (held, mille) => {
        const total = sum(held);
        const amount = (total * mille) / 1_000n;
        const parts = splitByBalance(amount, held);
        expect(sum(parts)).toBe(amount);
        for (const [index, part] of parts.entries()) {
          expect(part).toBeLessThanOrEqual(held[index]!);
          const distance = part * total - amount * held[index]!;
          expect(distance < 0n ? -distance : distance).toBeLessThanOrEqual(total);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
