import { type Address, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { type CappedMintTerms, toCappedMint } from "./toCappedMint.ts";

const holder: Address = "0x0000000000000000000000000000000000000001";
const year = 31_536_000n;
const terms: CappedMintTerms = {
  totalSupply: 1_000n,
  share: { numerator: 2n, denominator: 100n },
  intervalSeconds: year,
  notBefore: 7n,
  holder,
  buckets: new Set(),
};

describe("toCappedMint", () => {
  it("says the limit of one mint, and a rule that nobody plans to use", () => {
    expect(toCappedMint(terms)).toEqual({
      mintRule: { maxPerMint: 20n, notBefore: 7, cap: undefined },
      mechanisms: [
        {
          kind: "cappedMint",
          to: "circulating",
          maxPerMint: "0.02",
          minimumIntervalSeconds: 31_536_000,
          firstMintAt: 7,
          use: "0",
        },
      ],
    });
    expect(toCappedMint({ ...terms, totalSupply: 149n }).mintRule.maxPerMint).toBe(2n);
    expect(toCappedMint({ ...terms, buckets: new Set([holder]) }).mechanisms).toMatchObject([
      { to: holder },
    ]);
  });

  it.each([
    [200n, 10_000n, "0.02"],
    [20n, 1_000n, "0.02"],
    [255n, 100n, "2.55"],
    [0n, 100n, "0"],
    // 20 digits, rounded down
    [1n, 3n, "0.33333333333333333333"],
  ])("writes %d of %d as %s", (numerator, denominator, maxPerMint) => {
    const { mechanisms } = toCappedMint({ ...terms, share: { numerator, denominator } });
    expect(mechanisms).toMatchObject([{ maxPerMint }]);
  });

  it("has no rule where nobody holds the right, or where it comes back at once", () => {
    expect(toCappedMint({ ...terms, holder: zeroAddress }).mechanisms).toEqual([]);
    expect(toCappedMint({ ...terms, intervalSeconds: 0n }).mechanisms).toEqual([]);
    expect(toCappedMint({ ...terms, intervalSeconds: 3_599n }).mechanisms).toEqual([]);
    expect(toCappedMint({ ...terms, intervalSeconds: 3_600n }).mechanisms).toHaveLength(1);
  });

  it("allows nothing where the contract's own product overflows a word", () => {
    const share = { numerator: 2n, denominator: 100n };
    const fits = toCappedMint({ ...terms, share, totalSupply: 2n ** 255n - 1n });
    expect(fits.mintRule.maxPerMint).toBe((2n ** 256n - 2n) / 100n);
    const overflows = toCappedMint({ ...terms, share, totalSupply: 2n ** 255n });
    expect(overflows.mintRule.maxPerMint).toBe(0n);
    expect(overflows.mechanisms).toMatchObject([{ maxPerMint: "0" }]);
  });

  it("takes times beyond what a number holds for never", () => {
    const { mintRule, mechanisms } = toCappedMint({
      ...terms,
      notBefore: 2n ** 255n,
      intervalSeconds: 2n ** 256n - 1n,
    });
    expect(mintRule.notBefore).toBe(Number.MAX_SAFE_INTEGER);
    expect(mechanisms).toMatchObject([{ minimumIntervalSeconds: Number.MAX_SAFE_INTEGER }]);
  });
});
