import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LabSeries, SeriesCurves } from "./LabSeries.ts";
import { layoutChart } from "./layoutChart.ts";

const levels = (values: readonly bigint[]) => ({
  p5: values,
  p25: values,
  p50: values,
  p75: values,
  p95: values,
});
const bands = { ...levels([100n, 90n]), errors: levels([0n, 1n]) };
const curve: SeriesCurves = {
  role: "subject",
  name: "",
  line: [100n, 120n],
  bands,
  allowed: [100n, 150n],
};
const seriesOf = (curves: readonly SeriesCurves[]): LabSeries => ({
  dates: [0, 31_536_000],
  unit: { kind: "tokens", decimals: 0, symbol: "T" },
  curves,
  events: [{ at: 86_400, mechanism: 0, kind: "mint", amount: 20n }],
});
const frame = { width: 760, height: 340 };

describe("layoutChart", () => {
  it("draws rules, behaviour and what is still allowed as shapes of their own", () => {
    const { shapes, labels, marks } = layoutChart(seriesOf([curve]), frame);
    expect(shapes.map(({ sort }) => sort)).toEqual([
      "allowed",
      "allowedEdge",
      "outer",
      "inner",
      "median",
      "rules",
    ]);
    expect(labels.map(({ text }) => text)).toEqual([
      "the most the rules allow",
      "5 % of paths above",
      "median path",
      "5 % of paths below",
      "by rules alone",
    ]);
    const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [at, y] of heights.slice(1).entries()) {
      expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(15);
    }
    expect(marks.map(({ text }) => text)).toEqual(["+20 mint, 2 Jan 1970"]);
  });

  it("draws on a logarithmic scale where it is asked to", () => {
    const series = seriesOf([
      { ...curve, line: [1n, 1_000n], bands: undefined, allowed: undefined },
    ]);
    const { plot, valueY, valueTicks } = layoutChart(series, { ...frame, isLog: true });
    expect(valueTicks.map(({ text }) => text)).toEqual(["1", "10", "100", "1,000"]);
    expect(valueY(1n)).toBe(plot.bottom);
    expect(valueY(10n)).toBeCloseTo(plot.bottom - (plot.bottom - plot.top) / 3);
    expect(layoutChart(series, frame).valueY(10n)).toBeGreaterThan(plot.bottom - 5);
  });

  it("names the lines of two models, and once where they are the same", () => {
    const before: SeriesCurves = {
      ...curve,
      role: "reference",
      name: "baseline",
      allowed: undefined,
    };
    const after: SeriesCurves = { ...curve, name: "changed", allowed: undefined };
    const textsOf = (second: SeriesCurves) =>
      layoutChart(seriesOf([before, second]), frame).labels.map(({ text }) => text);
    expect(textsOf(after)).toEqual(["both median paths", "both by rules alone"]);
    expect(textsOf({ ...after, line: [100n, 130n] })).toEqual([
      "baseline, by rules alone",
      "both median paths",
      "changed, by rules alone",
    ]);
    expect(textsOf({ ...after, bands: { ...bands, p50: [100n, 80n] } })).toEqual([
      "baseline, median path",
      "changed, median path",
      "both by rules alone",
    ]);
  });

  it("names a falling line where neither it nor the dot at its end crosses the text", () => {
    const falling = { ...curve, line: [140n, 120n], bands: undefined, allowed: undefined };
    const phone = { width: 358, height: 230 };
    const series = { ...seriesOf([falling]), events: [] };
    const { labels, dateX, plot, valueY } = layoutChart(series, phone);
    // 14 characters of 6.4 px, 4 px from the edge; letters reach 10 px up from their baseline and 3 px down.
    const left = plot.right - 4 - 14 * 6.4;
    const share = (left - dateX(0)) / (plot.right - dateX(0));
    const lineTop = valueY(140n) + share * (valueY(120n) - valueY(140n));
    const y = labels[0]?.y ?? Number.NaN;
    const isAbove = y + 3 <= lineTop - 4;
    const isBelow = y - 10 >= valueY(120n) + 4;
    expect(isAbove || isBelow).toBe(true);
  });

  it("places a value on its tick's line, and dates from left to right", () => {
    const { plot, dateX, valueTicks, valueY } = layoutChart(seriesOf([curve]), frame);
    expect([dateX(0), dateX(31_536_000)]).toEqual([plot.left, plot.right]);
    const tick = valueTicks.find(({ text }) => text === "120");
    expect(tick?.y).toBe(valueY(120n));
  });

  it("shows the label of a mechanism without what would turn or hide the text", () => {
    const label = `\u202Etnim\u200B${"x".repeat(500)}`;
    const events = [{ at: 86_400, mechanism: 0, kind: "mint" as const, amount: 20n, label }];
    const [mark] = layoutChart({ ...seriesOf([curve]), events }, frame).marks;
    expect(mark?.text).toMatch(/^\+20 tnim x+…, 2 Jan 1970$/);
    expect(mark?.text.length).toBeLessThan(90);
  });

  it("places all that is drawn, whatever the values, dates and sizes", () => {
    const value = fc.oneof(
      fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
      fc.constantFrom(0n, 1n, -1n, 10n ** 48n),
    );
    const values = fc.oneof(
      fc.array(value, { minLength: 1, maxLength: 30 }),
      fc
        .record({ value, count: fc.constantFrom(1, 2, 601, 2_000) })
        .map(({ value: each, count }) => Array.from({ length: count }, () => each)),
    );
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(0, 1, 86_400, 10 ** 12),
        fc.constantFrom(0, 1, 10 ** 9, Number.MAX_SAFE_INTEGER - 10 ** 15),
        fc.record({
          width: fc.integer({ min: 0, max: 2_000 }),
          height: fc.constantFrom(0, 230, 340),
        }),
        (line, step, first, size) => {
          const each: SeriesCurves = {
            role: "subject",
            name: "",
            line,
            bands: { ...levels(line), errors: levels(line) },
            allowed: line,
          };
          const at = first + step;
          const layout = layoutChart(
            {
              ...seriesOf([each]),
              dates: line.map((_, place) => first + place * step),
              events: [{ at, mechanism: 0, kind: "mint", amount: 1n }],
            },
            size,
          );
          const { shapes, labels, valueTicks, dateTicks, marks } = layout;
          for (const { path } of shapes) expect(path).not.toMatch(/NaN|Infinity|undefined/);
          const places = [
            ...labels.map(({ y }) => y),
            ...valueTicks.map(({ y }) => y),
            ...dateTicks.map(({ x }) => x),
            ...marks.flatMap(({ x, y, textY = 0 }) => [x, y, textY]),
          ];
          expect(places.every((place) => Math.abs(place) < Infinity)).toBe(true);
          expect(labels).toHaveLength(5);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
