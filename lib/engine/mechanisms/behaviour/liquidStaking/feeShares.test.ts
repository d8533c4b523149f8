import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOfShares } from "./balanceOfShares.ts";
import { feeShares } from "./feeShares.ts";

const token = 10n ** 18n;
const tenth = { numerator: 1n, denominator: 10n };

describe("feeShares", () => {
  it("mints 0.099108027750247770 shares on 1 of rewards at 10 %, of 100 pooled and 100 shares", () => {
    // 1 × 0.1 × 100 ÷ (101 − 0.1)
    const pool = { pooled: 100n * token, shares: 100n * token };
    expect(feeShares({ rewards: token, fee: tenth, ...pool })).toBe(99_108_027_750_247_770n);
  });

  it("takes no fee on a loss or on nothing", () => {
    const pool = { fee: tenth, pooled: 100n * token, shares: 100n * token };
    expect(feeShares({ rewards: 0n, ...pool })).toBe(0n);
    expect(feeShares({ rewards: -token, ...pool })).toBe(0n);
  });

  it("takes no fee of nothing pooled and all rewards a fee", () => {
    const all = { numerator: 1n, denominator: 1n };
    expect(feeShares({ rewards: 5n, fee: all, pooled: 0n, shares: 0n })).toBe(0n);
  });

  it("makes the minted shares worth the fee, to a base unit and the price of a share", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: token, max: 10n ** 26n }),
        fc.bigInt({ min: 1n, max: 10n ** 23n }),
        fc.bigInt({ min: token, max: 10n ** 26n }),
        fc.bigInt({ min: 0n, max: 10_000n }),
        (pooled, rewards, shares, bps) => {
          const fee = { numerator: bps, denominator: 10_000n };
          const minted = feeShares({ rewards, fee, pooled, shares });
          const after = { pooled: pooled + rewards, totalShares: shares + minted };
          const worth = balanceOfShares(minted, after);
          const due = (rewards * bps) / 10_000n;
          expect(worth).toBeLessThanOrEqual(due);
          expect(due - worth).toBeLessThanOrEqual(after.pooled / after.totalShares + 2n);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("balanceOfShares", () => {
  it("is the share of what is pooled, floored", () => {
    expect(balanceOfShares(1n, { pooled: 10n, totalShares: 3n })).toBe(3n);
    expect(balanceOfShares(3n, { pooled: 10n, totalShares: 3n })).toBe(10n);
    expect(balanceOfShares(1n, { pooled: 10n, totalShares: 0n })).toBe(0n);
  });
});
