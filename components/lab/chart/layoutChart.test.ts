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
});
