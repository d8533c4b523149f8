import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powerOfShare, powerUnit } from "./powerOfShare.ts";
import { movingWeight, weightedOut, weightedPrice } from "./weightedPool.ts";

const percent = (value: bigint) => ({ numerator: value, denominator: 100n });
const toNumber = (power: bigint) => Number((power * 10n ** 17n) / powerUnit) / 1e17;
const wei = 10n ** 18n;

describe("powerOfShare", () => {
  it("has the roots and powers one can tell: (1/16)^(1/4) is a half, (1/2)^4 a sixteenth", () => {
    const root = powerOfShare(
      { numerator: 1n, denominator: 16n },
      { numerator: 1n, denominator: 4n },
    );
    expect(root - powerUnit / 2n).toBeLessThan(2n ** 40n);
    expect(root).toBeGreaterThanOrEqual(powerUnit / 2n);
    const power = powerOfShare(
      { numerator: 1n, denominator: 2n },
      { numerator: 4n, denominator: 1n },
    );
    expect(power - powerUnit / 16n).toBeLessThan(2n ** 40n);
    expect(power).toBeGreaterThanOrEqual(powerUnit / 16n);
  });

  it("is 1 for a share of 1 or an exponent of 0, and 0 for a share of 0", () => {
    const half = { numerator: 1n, denominator: 2n };
    expect(powerOfShare({ numerator: 3n, denominator: 3n }, half)).toBe(powerUnit);
    expect(powerOfShare(half, { numerator: 0n, denominator: 1n })).toBe(powerUnit);
    expect(powerOfShare({ numerator: 0n, denominator: 1n }, half)).toBe(0n);
  });

  it("agrees with doubles, and with itself squared to 2^-110", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 5_000n }),
        (a, b, thousandths) => {
          const share = a < b ? { numerator: a, denominator: b } : { numerator: b, denominator: a };
          const exponent = { numerator: thousandths, denominator: 1_000n };
          const power = powerOfShare(share, exponent);
          const expected =
            (Number(share.numerator) / Number(share.denominator)) ** (Number(thousandths) / 1_000);
          expect(Math.abs(toNumber(power) - expected)).toBeLessThan(1e-13);
          const twice = powerOfShare(share, { numerator: 2n * thousandths, denominator: 1_000n });
          const gap = (power * power) / powerUnit - twice;
          expect((gap < 0n ? -gap : gap) < powerUnit >> 110n).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("weightedOut", () => {
  it("is the constant product at equal weights: 15 into 100 against 200 gives 26.0869565217…", () => {
    const pool = { token: 200n * wei, quote: 100n * wei, tokenWeight: percent(50n) };
    // 200 × 15 ÷ 115
    const exact = (200n * wei * 15n) / 115n;
    expect(exact - weightedOut(pool, 15n * wei)).toBeLessThanOrEqual(1n);
    expect(weightedOut(pool, 15n * wei)).toBeLessThanOrEqual(exact);
  });

  it("gives half of 80/20 for fifteen times the quote: 1 − (1/16)^(1/4)", () => {
    const pool = { token: 1_000n * wei, quote: wei, tokenWeight: percent(80n) };
    const out = weightedOut(pool, 15n * wei);
    expect(500n * wei - out).toBeLessThanOrEqual(1n);
    expect(out).toBeLessThanOrEqual(500n * wei);
    expect(weightedOut(pool, 0n)).toBe(0n);
  });

  it("never lets the invariant fall: after any payment and its way back the buyer has no more", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 27n }),
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 27n }),
        fc.bigInt({ min: 1n, max: 99n }),
        fc.bigInt({ min: 0n, max: 10n ** 27n }),
        (token, quote, weight, paid) => {
          const pool = { token, quote, tokenWeight: percent(weight) };
          const out = weightedOut(pool, paid);
          expect(out >= 0n && out <= token).toBe(true);
          const back = weightedOut(
            { token: quote + paid, quote: token - out, tokenWeight: percent(100n - weight) },
            out,
          );
          expect(back <= paid).toBe(true);
          // two purchases give no more than one of both
          const half = paid / 2n;
          const first = weightedOut(pool, half);
          const second = weightedOut(
            { ...pool, token: token - first, quote: quote + half },
            paid - half,
          );
          expect(first + second <= out + 2n).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("weightedPrice", () => {
  it("is the quote over its weight by the tokens over theirs", () => {
    // (100 ÷ 0.04) ÷ (2,400 ÷ 0.96) = 1
    const { numerator, denominator } = weightedPrice({
      token: 2_400n,
      quote: 100n,
      tokenWeight: percent(96n),
    });
    expect(numerator).toBe(denominator);
  });
});

describe("movingWeight", () => {
  it("moves evenly: from 96 % to 50 % it is 73 % half way", () => {
    const weights = { from: percent(96n), to: percent(50n) };
    const at = (elapsed: number) => {
      const { numerator, denominator } = movingWeight(weights, { elapsed, duration: 10 });
      return (numerator * 100n) / denominator;
    };
    expect([0, 5, 10].map(at)).toEqual([96n, 73n, 50n]);
  });
});
