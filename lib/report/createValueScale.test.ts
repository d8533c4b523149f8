import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createValueScale } from "./createValueScale.ts";

const token = 10n ** 18n;
const million = 10n ** 6n * token;
const scale = (amounts: readonly bigint[], decimals = 18) =>
  createValueScale({
    values: amounts,
    unit: { kind: "tokens", decimals },
    from: 200,
    to: 0,
    tickCount: 4,
  });

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

  it("begins at zero when zero is near, and not when it is far", () => {
    expect(scale([1n * million, 10n * million]).low).toBe(0n);
    expect(scale([1_000n, 1_010n], 0).low).toBeGreaterThan(0n);
  });

  it("writes shares in per cent, and a minus before what is below zero", () => {
    const share = { kind: "share", decimals: 12 } as const;
    const values = [-(10n ** 10n), 3n * 10n ** 10n];
    const { ticks } = createValueScale({ values, unit: share, from: 300, to: 0, tickCount: 5 });
    expect(ticks.map(({ text }) => text)).toEqual(["−1 %", "0 %", "1 %", "2 %", "3 %"]);
  });

  it("tells two tokens apart in a thousand million", () => {
    const { ticks } = scale([1_000n * million, 1_000n * million + token / 2n]);
    expect(ticks.at(0)?.text).toBe("1,000.0000000 M");
    expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
  });

  it("gives a supply of nothing, and a flat one, an axis with a height", () => {
    for (const amounts of [[0n], [], [7n], [million, million]]) {
      const { low, high } = scale(amounts);
      expect(high).toBeGreaterThan(low);
    }
  });

  it("keeps order and stays between its ends, for any amounts up to 2^256 of either sign", () => {
    const amount = fc.oneof(fc.bigInt(0n, 2n ** 256n - 1n), fc.bigInt(-(2n ** 256n), 2n ** 256n));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const { position, ticks } = scale(amounts);
        const ordered = amounts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(position);
        expect(ordered.every((y) => y >= 0 && y <= 200)).toBe(true);
        expect(ordered.every((y, index) => y <= (ordered[index - 1] ?? y))).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 1_000 },
    );
  });
});
