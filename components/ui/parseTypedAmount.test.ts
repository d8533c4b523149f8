import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { parseTypedAmount } from "./parseTypedAmount.ts";

describe("parseTypedAmount", () => {
  it("reads back every amount as Mintage writes it", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 256n - 1n),
        fc.integer({ min: 0, max: 30 }),
        (amount, decimals) => {
          expect(parseTypedAmount(formatAmountGrouped(amount, decimals), { decimals })).toBe(
            amount,
          );
        },
      ),
    );
  });

  it.each([
    "20,000,000",
    "20 000 000",
    "20\u2009000\u2009000",
    "20\u202f000\u202f000",
    " 20000000 ",
  ])("takes %j for twenty million", (text) => {
    expect(parseTypedAmount(text, { decimals: 0 })).toBe(20_000_000n);
  });

  it.each([
    "1,5",
    "1,50",
    "1,5000",
    "0,500",
    "1 000,5",
    "1,000 000",
    "1.000,5",
    "12,34,567",
    "1000,000",
  ])("guesses nothing of %j", (text) => {
    expect(() => parseTypedAmount(text, { decimals: 18 })).toThrow(
      expect.objectContaining({ code: "amount.ambiguous" }),
    );
  });

  it("takes a share of the whole, floored to a base unit", () => {
    expect(parseTypedAmount("2 %", { decimals: 0, whole: 1_000n })).toBe(20n);
    expect(parseTypedAmount("2%", { decimals: 18, whole: 149n })).toBe(2n);
    expect(parseTypedAmount("0.25 %", { decimals: 18, whole: 400n })).toBe(1n);
  });

  it.each([
    ["a share of nothing known", "2 %"],
    ["a comma in a share", "2,5 %"],
    ["a sign", "-1"],
    ["an exponent", "1e18"],
    ["a point alone", "1."],
  ])("refuses %s", (_, text) => {
    expect(() => parseTypedAmount(text, { decimals: 18 })).toThrow(
      expect.objectContaining({ code: "amount.invalid" }),
    );
  });
});
