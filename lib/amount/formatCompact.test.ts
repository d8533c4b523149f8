import { describe, expect, it } from "vitest";
import { InvalidDecimalsError } from "./errors.ts";
import { formatCompact } from "./formatCompact.ts";

const tokens = (count: bigint) => count * 10n ** 18n;

describe("formatCompact", () => {
  it.each([
    [tokens(1_020_000_000n), "1,020.0 M"],
    [tokens(1_000_000_000n), "1,000.0 M"],
    [tokens(40_000_000n), "40.0 M"],
    [tokens(1_000_000n), "1.0 M"],
    [tokens(1_049_999n), "1.0 M"],
    [tokens(1_050_000n), "1.1 M"],
    [tokens(999_999n), "999,999"],
    [tokens(1_000_000n) - 1n, "1,000,000"],
    [tokens(10n ** 12n), "1.0 T"],
    [tokens(10n ** 12n) - 1n, "1,000,000.0 M"],
    [tokens(1_500n * 10n ** 12n), "1,500.0 T"],
    [tokens(500_000n), "500,000"],
    [tokens(825n) / 2n, "412.5"],
    [10n ** 16n, "0.01"],
    [5n * 10n ** 15n, "0.01"],
    [5n * 10n ** 15n - 1n, "<0.01"],
    [1n, "<0.01"],
    [-1n, ">−0.01"],
    [0n, "0"],
    [-tokens(20_000_000n), "−20.0 M"],
    [-tokens(10n ** 12n), "−1.0 T"],
    [-tokens(3n), "−3"],
  ])("writes %i as %s", (amount, text) => {
    expect(formatCompact(amount, 18)).toBe(text);
  });

  it("counts whole tokens where there are no decimals", () => {
    expect(formatCompact(1_234_567n, 0)).toBe("1.2 M");
    expect(formatCompact(7n, 0)).toBe("7");
  });

  it("refuses decimals that no token has", () => {
    expect(() => formatCompact(1n, -1)).toThrow(InvalidDecimalsError);
  });
});
