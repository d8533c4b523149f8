import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ValueUnit } from "../results/LabPicture.ts";
import { valueAxis } from "./valueAxis.ts";

const tokens: ValueUnit = { kind: "tokens", decimals: 0, symbol: "T" };
const share: ValueUnit = { kind: "share", decimals: 12 };
const frame = { from: 300, to: 0, tickCount: 5 };

describe("valueAxis", () => {
  it("has round ticks, with their unit", () => {
    const axis = valueAxis({ values: [0n, 10n ** 9n], unit: tokens, ...frame });
    expect(axis.ticks.map(({ text }) => text)).toEqual([
      "0 M",
      "200 M",
      "400 M",
      "600 M",
      "800 M",
      "1,000 M",
    ]);
    const shares = valueAxis({ values: [-(10n ** 10n), 3n * 10n ** 10n], unit: share, ...frame });
    expect(shares.ticks.map(({ text }) => text)).toEqual(["−1 %", "0 %", "1 %", "2 %", "3 %"]);
  });

  it("starts at zero where zero is near, and not where it is far", () => {
    const near = valueAxis({ values: [10n, 100n], unit: tokens, ...frame });
    expect(near.position(0n)).toBe(300);
    const far = valueAxis({ values: [1_000n, 1_010n], unit: tokens, ...frame });
    expect(far.position(0n)).toBeGreaterThan(1_000);
  });

  it("places every value between its ends, higher values higher, whatever their sign", () => {
    const value = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const axis = valueAxis({ values, unit: tokens, ...frame });
        const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const places = sorted.map((each) => axis.position(each));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(300);
        }
        expect(places).toEqual(places.toSorted((a, b) => b - a));
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 1_000 },
    );
  });
});
