import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createValueScale } from "./createValueScale.ts";

const token = 10n ** 18n;
const million = 10n ** 6n * token;
const scale = (amounts: readonly bigint[], decimals = 18) =>
  createValueScale({ amounts, decimals, from: 200, to: 0, tickCount: 4 });

describe("createValueScale", () => {
  it("puts round ticks around a mint, with air below a flat line", () => {
    const { ticks, low, position } = scale([1_000n * million, 1_020n * million]);
    expect(ticks.map(({ text }) => text)).toEqual([
      "1,000 M",
      "1,005 M",
      "1,010 M",
      "1,015 M",
      "1,020 M",
    ]);
    expect(low).toBeLessThan(1_000n * million);
    expect(position(1_020n * million)).toBe(0);
  });

  it("writes as many digits as the step needs, the same on every tick", () => {
    expect(scale([100n * million, 102n * million]).ticks.map(({ text }) => text)).toEqual([
      "100.0 M",
      "100.5 M",
      "101.0 M",
      "101.5 M",
      "102.0 M",
    ]);
  });

  it("begins at zero when zero is near", () => {
    expect(scale([1n * million, 10n * million]).low).toBe(0n);
  });

  it("gives a supply of nothing, and a flat one, an axis with a height", () => {
    for (const amounts of [[0n], [], [7n], [million, million]]) {
      const { low, high } = scale(amounts);
      expect(high).toBeGreaterThan(low);
    }
  });

  it("keeps order and stays between its ends, for any amounts up to 2^256", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 2n ** 256n - 1n), { minLength: 1 }), (amounts) => {
        const { position, ticks } = scale(amounts);
        const ordered = amounts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(position);
        expect(ordered.every((y) => y >= 0 && y <= 200)).toBe(true);
        expect(ordered.every((y, index) => y <= (ordered[index - 1] ?? y))).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
