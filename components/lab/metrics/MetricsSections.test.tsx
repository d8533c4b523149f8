import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { secondsPerYear } from "../../../lib/engine/secondsPerYear.ts";
import type { LabMetrics, YearRow } from "../results/LabMetrics.ts";
import { MetricsSections } from "./MetricsSections.tsx";

/** 1 January 2027, 00:00 UTC. */
const start = 1_798_761_600;
const end = { start: 100n, exact: 100n, p5: undefined, p50: undefined, p95: undefined };
const yearRow = (year: number): YearRow => ({
  year,
  endsAt: start + year * secondsPerYear,
  baseline: {
    inflation: { numerator: 1n, denominator: 50n },
    dilution: { numerator: -1n, denominator: 51n },
    sampledInflation: undefined,
    emptyTreasury: undefined,
  },
  changed: undefined,
});

describe("MetricsSections", () => {
  it("names a year by its number and its days, and gives no date that drifts", () => {
    const metrics: LabMetrics = {
      total: { baseline: end, changed: undefined },
      years: [1, 2, 8].map(yearRow),
      unlocks: { baseline: [], changed: undefined },
    };
    const token = { kind: "tokens", decimals: 0, symbol: "T" } as const;
    const page = renderToStaticMarkup(<MetricsSections metrics={metrics} token={token} />);
    const text = page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain("By year · each of 365 days, from 1 Jan 2027;");
    expect(text).toMatch(/ 1, after 365 days .* 2, after 730 days .* 8, after 2,920 days /);
    expect(text).not.toMatch(/31 Dec|2028|2034/);
  });
});
