import { describe, expect, it } from "vitest";
import type { ValueUnit } from "../results/LabPicture.ts";
import { formatError, formatExact, formatPlain, formatShort } from "./formatValue.ts";

const tokens: ValueUnit = { kind: "tokens", decimals: 18, symbol: "UNI" };
const share: ValueUnit = { kind: "share", decimals: 12 };
const figure: ValueUnit = { kind: "figure", decimals: 12 };
const one = 10n ** 12n;

describe("formatShort", () => {
  it("writes amounts, shares and figures with their units", () => {
    expect(formatShort(1_020_000_000n * 10n ** 18n, tokens)).toBe("1,020.0 M UNI");
    expect(formatShort(one / 50n, share)).toBe("2.00 %");
    expect(formatShort(12_345_678n * one, figure)).toBe("12.3 M");
    expect(formatShort((one * 81_234_567n) / 10n ** 8n, figure)).toBe("0.81235");
    expect(formatShort(123_456n * one, figure)).toBe("123,456");
    expect(formatShort(-(one * 81_234_567n) / 10n ** 8n, figure)).toBe("−0.81235");
    expect(formatShort(0n, figure)).toBe("0");
  });

  it("writes figures near zero by their power of ten", () => {
    expect(formatShort(14_946n, figure)).toBe("1.49 × 10⁻⁸");
    expect(formatShort(-1n, figure)).toBe("−1 × 10⁻¹²");
    expect(formatShort(9_999_999n, figure)).toBe("10 × 10⁻⁶");
    expect(formatShort(10_000_000n, figure)).toBe("0.00001");
  });
});

describe("formatExact", () => {
  it("leaves out no digit", () => {
    expect(formatExact(1n, tokens)).toBe("0.000000000000000001 UNI");
    expect(formatExact(one / 3n, share)).toBe("33.3333333333 %");
    expect(formatExact(1_234_567_890_123_456n, figure)).toBe("1,234.567890123456");
  });
});

describe("formatError", () => {
  it("writes the digits that mean something", () => {
    expect(formatError(1_234_567_890n, figure)).toBe("0.0012");
    expect(formatError(116_048_750n * 10n ** 15n, tokens)).toBe("120,000");
    expect(formatError(one / 300n, share)).toBe("0.33 %");
  });
});

describe("formatPlain", () => {
  it("writes what another program reads", () => {
    expect(formatPlain(-1_500_000n * 10n ** 18n, tokens)).toBe("-1500000");
  });
});
