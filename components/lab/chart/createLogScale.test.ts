import { describe, expect, it } from "vitest";
import { createLogScale, suitsLogScale } from "./createLogScale.ts";
import type { LabSeries } from "./LabSeries.ts";

const figure = { kind: "figure", decimals: 12 } as const;
const one = 10n ** 12n;

const scaleOf = (values: readonly bigint[], tickCount = 5) =>
  createLogScale({ values, unit: figure, from: 100, to: 0, tickCount });

describe("createLogScale", () => {
  it("gives equal ratios equal distances, from a power of ten to a power of ten", () => {
    const scale = scaleOf([one / 100n, 3n * one, 100n * one]);
    expect(scale).toMatchObject({ low: one / 100n, high: 100n * one });
    expect(scale.position(one / 100n)).toBeCloseTo(100);
    expect(scale.position(one / 10n)).toBeCloseTo(75);
    expect(scale.position(one)).toBeCloseTo(50);
    expect(scale.position(100n * one)).toBeCloseTo(0);
    // log10(2) = 0.30103, of four decades.
    expect(scale.position(2n * one)).toBeCloseTo(50 - (0.30103 / 4) * 100, 3);
    expect(scale.ticks.map(({ text }) => text)).toEqual(["0.01", "0.1", "1", "10", "100"]);
  });

  it("widens to whole decades, and leaves ticks out where they would be too many", () => {
    // A death spiral: from 40 to 7.57e-7.
    const scale = scaleOf([757_000n, 40n * one]);
    expect(scale).toMatchObject({ low: one / 10n ** 7n, high: 100n * one });
    expect(scale.ticks.map(({ text }) => text)).toEqual(["10⁻⁶", "0.0001", "0.01", "1", "100"]);
    expect(scale.position(757_000n)).toBeLessThan(100);
    expect(scale.position(757_000n)).toBeGreaterThan(80);
  });

  it("lays zero on the lower edge", () => {
    const scale = scaleOf([0n, one, 1_000n * one]);
    expect(scale.low).toBe(one);
    expect(scale.position(0n)).toBe(100);
  });

  it("writes amounts in millions and shares in percent", () => {
    const texts = (unit: Parameters<typeof createLogScale>[0]["unit"], values: bigint[]) =>
      createLogScale({ values, unit, from: 0, to: 1, tickCount: 9 }).ticks.map(({ text }) => text);
    const tokens = { kind: "tokens", decimals: 0 } as const;
    expect(texts(tokens, [10n ** 5n, 10n ** 7n])).toEqual(["100,000", "1 M", "10 M"]);
    expect(texts(tokens, [10n ** 11n, 10n ** 13n])).toEqual(["100,000 M", "1 T", "10 T"]);
    const share = { kind: "share", decimals: 12 } as const;
    expect(texts(share, [10n ** 9n, 10n ** 11n])).toEqual(["0.1 %", "1 %", "10 %"]);
  });
});

describe("suitsLogScale", () => {
  const seriesOf = (line: readonly bigint[]): LabSeries => ({
    dates: line.map((_, at) => at),
    unit: figure,
    curves: [{ role: "subject", name: "", line, bands: undefined, allowed: undefined }],
    events: [],
  });

  it.each([
    ["two decades", [1n, 100n], true],
    ["zero beside two decades", [0n, 1n, 100n], true],
    ["less than two decades", [1n, 99n], false],
    ["what is negative somewhere", [-1n, 1n, 100n], false],
    ["zero alone", [0n, 0n], false],
    ["nothing", [], false],
  ] as const)("of %s", (_, line, expected) => {
    expect(suitsLogScale(seriesOf(line))).toBe(expected);
  });
});
