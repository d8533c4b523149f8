import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AmountError } from "./errors.ts";
import { formatAmount } from "./formatAmount.ts";
import { parseAmount } from "./parseAmount.ts";

const largest = 2n ** 256n - 1n;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AmountError) return error.code;
    throw error;
  }
  return "no error";
}

describe("parseAmount", () => {
  it.each([
    ["0", 18, 0n],
    ["20000000", 18, 20_000_000n * 10n ** 18n],
    ["1.5", 6, 1_500_000n],
    ["0.000001", 6, 1n],
    ["1.50", 6, 1_500_000n],
    ["007", 0, 7n],
    ["1000.000000000000000001", 18, 10n ** 21n + 1n],
    [`0.${"0".repeat(254)}1`, 255, 1n],
    [largest.toString(), 0, largest],
  ])("reads %s with %i decimals exactly", (text, decimals, amount) => {
    expect(parseAmount(text, decimals)).toBe(amount);
  });

  it.each([
    "",
    " 1",
    "1 ",
    "1\n",
    "1.",
    ".5",
    ".",
    "-1",
    "+1",
    "1e18",
    "0x10",
    "1,000",
    "1_000",
    "1.2.3",
    "1..2",
    "١",
    "１",
    "NaN",
    "Infinity",
    "1n",
  ])("refuses %j", (text) => {
    expect(codeOf(() => parseAmount(text, 18))).toBe("amount.invalid");
  });

  it("never rounds: too many decimals are refused, zeros too, and the error says how many", () => {
    expect(codeOf(() => parseAmount("1.0000001", 6))).toBe("amount.tooManyDecimals");
    expect(codeOf(() => parseAmount("1.0000000", 6))).toBe("amount.tooManyDecimals");
    expect(() => parseAmount("1.0000001", 6)).toThrow(
      expect.objectContaining({ remedy: "Write at most 6 digits after the point.", decimals: 6 }),
    );
    expect(() => parseAmount("1.01", 1)).toThrow("at most 1 digit after the point");
    expect(() => parseAmount("1.0", 0)).toThrow(
      "This token has no decimals: write a whole number.",
    );
  });

  it("refuses what a uint256 cannot hold, and a text of any length quickly", () => {
    expect(codeOf(() => parseAmount((largest + 1n).toString(), 0))).toBe("amount.tooLarge");
    expect(codeOf(() => parseAmount(largest.toString(), 1))).toBe("amount.tooLarge");
    expect(codeOf(() => parseAmount("9".repeat(1_000_000), 18))).toBe("amount.tooLarge");
    expect(codeOf(() => parseAmount(`${"0".repeat(400)}1`, 18))).toBe("amount.tooLarge");
    expect(parseAmount(`${"0".repeat(399)}1`, 0)).toBe(1n);
  });

  it("repeats at most 40 characters of a hostile text, escaped", () => {
    expect(() => parseAmount(`\u0007${"x".repeat(200)}`, 18)).toThrow(
      expect.objectContaining({ details: `"\\u0007${"x".repeat(39)}…"` }),
    );
    expect(() => parseAmount("x".repeat(40), 18)).toThrow(
      expect.objectContaining({ details: `"${"x".repeat(40)}"` }),
    );
  });

  it.each([-1, 256, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %d decimals",
    (decimals) => {
      expect(codeOf(() => parseAmount("1", decimals))).toBe("amount.invalidDecimals");
    },
  );

  it("reads back what formatAmount writes, for every amount and all decimals", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: largest }),
        fc.integer({ min: 0, max: 255 }),
        (amount, decimals) => {
          expect(parseAmount(formatAmount(amount, decimals), decimals)).toBe(amount);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
