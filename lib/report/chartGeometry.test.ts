import { describe, expect, it } from "vitest";
import { chartGeometry } from "./chartGeometry.ts";
import type { SupplySeries } from "./SupplySeries.ts";

const token = 10n ** 18n;
const million = 10n ** 6n * token;
const week = 604_800;
const start = Date.parse("2026-11-20") / 1000;
const dates = Array.from({ length: 209 }, (_, index) => start + index * week);
const executeAt = start + 3 * week;
const flat = dates.map(() => 1_000n * million);
const minted = dates.map((date) => (date < executeAt ? 1_000n : 1_020n) * million);
const frame = { width: 760, height: 270, decimals: 18 };

const mint: SupplySeries = {
  dates,
  baseline: flat,
  proposed: minted,
  allowed: dates.map((date) => (date < executeAt + 52 * week ? 1_020n : 1_040n) * million),
  isDead: false,
  events: [{ at: executeAt, kind: "mint", amount: 20n * million, label: "" }],
};

/** The points of a path of `M` and `L`. */
function pointsOf(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => ({
    x: Number.parseFloat(x ?? ""),
    y: Number.parseFloat(y ?? ""),
  }));
}

describe("chartGeometry", () => {
  it("draws today's rules flat, and the mint as one upright step at its own date", () => {
    const chart = chartGeometry(mint, frame);
    const baseline = pointsOf(chart.baselinePath ?? "");
    expect(new Set(baseline.map(({ y }) => y)).size).toBe(1);
    const proposed = pointsOf(chart.proposedPath);
    const heights = [...new Set(proposed.map(({ y }) => y))];
    expect(heights).toHaveLength(2);
    const step = proposed.findIndex(({ y }) => y === heights[1]);
    expect(proposed[step]?.x).toBe(proposed[step - 1]?.x);
    expect(proposed[step]?.x).toBeCloseTo(chart.dateX(executeAt), 0);
  });

  it("says what is minted, and when, beside the step", () => {
    const [mark] = chartGeometry(mint, frame).marks;
    expect(mark).toMatchObject({ text: "+20.0 M, 11 Dec 2026" });
    const edge = pointsOf(chartGeometry(mint, frame).allowedEdge ?? "");
    const textY = mark?.textY ?? Number.NaN;
    const beside = edge.filter(({ x }) => x > (mark?.x ?? 0) + 4 && x < (mark?.x ?? 0) + 120);
    expect(beside.length).toBeGreaterThan(10);
    expect(beside.every(({ y }) => y > textY + 3 || y < textY - 11)).toBe(true);
    expect(mark?.x).toBeCloseTo(chartGeometry(mint, frame).dateX(executeAt));
  });

  it("writes whole what would round to nothing", () => {
    const textOf = (change: bigint) => {
      const proposed = dates.map((date) => (date < executeAt ? token : token + change));
      const amount = change < 0n ? -change : change;
      const events = [{ at: executeAt, kind: "payment" as const, amount, label: "" }];
      const drawn = { ...mint, baseline: undefined, allowed: undefined, proposed, events };
      return chartGeometry(drawn, frame).marks[0]?.text;
    };
    expect(textOf(-1n)).toBe("−0.000000000000000001, 11 Dec 2026");
    expect(textOf(4_999_999_999_999_999n)).toBe("+0.004999999999999999, 11 Dec 2026");
    expect(textOf(5_000_000_000_000_000n)).toBe("+0.01, 11 Dec 2026");
  });

  it("shades from the proposal up to what the rules allow, never below", () => {
    const chart = chartGeometry(mint, frame);
    const heights = pointsOf(chart.allowedPath ?? "").map(({ y }) => y);
    expect(Math.min(...heights)).toBeCloseTo(chart.amountY(1_040n * million), 0);
    expect(Math.max(...heights)).toBeCloseTo(chart.amountY(1_000n * million), 0);
  });

  it("names each line once, apart from the others and inside the drawing", () => {
    const { labels, plot } = chartGeometry(mint, frame);
    expect(labels.map(({ text }) => text)).toEqual([
      "the most the rules allow",
      "with this proposal",
      "today’s rules",
    ]);
    const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
    expect(heights.every((y) => y > 0 && y <= plot.bottom)).toBe(true);
    expect(heights.slice(1).every((y, index) => y - (heights[index] ?? 0) >= 17)).toBe(true);
  });

  it("says so when the proposal changes nothing, instead of two names on one line", () => {
    const same = { ...mint, proposed: flat, allowed: undefined, events: [] };
    expect(chartGeometry(same, frame).labels.map(({ text }) => text)).toEqual([
      "the same with this proposal",
    ]);
  });

  it("gives a single path no name, and no text where there is no room for it", () => {
    const single = { ...mint, baseline: undefined, allowed: undefined };
    expect(chartGeometry(single, frame).labels).toEqual([]);
    const narrow = chartGeometry(single, { ...frame, width: 240 });
    expect(narrow.marks.map(({ textY }) => textY)).toEqual([undefined]);
  });

  it("shows a step at the last date, and names what cannot happen any more as such", () => {
    const late = { ...mint, isDead: true, allowed: minted.with(-1, 1_104n * million) };
    const chart = chartGeometry(late, frame);
    const edge = pointsOf(chart.allowedEdge ?? "");
    const [last, top] = edge.slice(-2);
    expect(top?.y).toBeCloseTo(chart.amountY(1_104n * million), 0);
    expect((top?.x ?? 0) - (last?.x ?? 0)).toBeGreaterThan(3);
    expect(chart.labels.map(({ text }) => text)).toContain("had it been executed");
    expect(chart.marks.map(({ text }) => text)).toEqual(["+20.0 M if executed, 11 Dec 2026"]);
  });

  it("keeps the text of a payment clear of the treasury's lines", () => {
    const streaming = dates.map((_, index) => (200n + BigInt(index) / 4n) * million);
    const paid = streaming.map((amount, index) => amount - (index < 3 ? 0n : 2n * million));
    const events = [{ at: executeAt, kind: "payment" as const, amount: 2n * million, label: "" }];
    const chart = chartGeometry(
      { ...mint, baseline: streaming, proposed: paid, allowed: undefined, events },
      frame,
    );
    const [mark] = chart.marks;
    const textY = mark?.textY ?? Number.NaN;
    const near = [chart.proposedPath, chart.baselinePath ?? ""]
      .flatMap(pointsOf)
      .filter(({ x }) => x > (mark?.x ?? 0) + 4 && x < (mark?.x ?? 0) + 120);
    expect(near.length).toBeGreaterThan(10);
    expect(near.every(({ y }) => y > textY + 3 || y < textY - 11)).toBe(true);
  });

  it("stays inside its frame at every width", () => {
    for (const width of [240, 354, 760, 1_180]) {
      const chart = chartGeometry(mint, { ...frame, width });
      const all = [chart.proposedPath, chart.baselinePath ?? "", chart.allowedPath ?? ""];
      for (const { x, y } of all.flatMap(pointsOf)) {
        expect(x >= 0 && x <= width && y >= 0 && y <= frame.height).toBe(true);
      }
    }
  });
});
