import { describe, expect, it } from "vitest";
import { formatCsv } from "./formatCsv.ts";
import type { LabSeries } from "./LabSeries.ts";

const levels = (values: readonly bigint[]) => ({
  p5: values,
  p25: values,
  p50: values,
  p75: values,
  p95: values,
});

const series: LabSeries = {
  dates: [0, 86_400],
  unit: { kind: "tokens", decimals: 2, symbol: "=A,B" },
  events: [],
  curves: [
    {
      role: "reference",
      name: "baseline",
      line: [100n, 250n],
      bands: undefined,
      allowed: undefined,
    },
    {
      role: "subject",
      name: "changed",
      line: undefined,
      bands: { ...levels([1n, -2n]), errors: levels([0n, 5n]) },
      allowed: undefined,
    },
  ],
};

describe("formatCsv", () => {
  it("writes every date with exact decimals, quantiles with their errors, and no formulas", () => {
    const [head = "", ...rows] = formatCsv(series, "Total").split("\r\n");
    expect(
      head.startsWith('date,"Total, baseline By rules (=A,B)","Total, changed 5 % (=A,B)"'),
    ).toBe(true);
    expect(head).toContain('"Total, changed 5 % error (=A,B)"');
    expect(rows[0]).toBe("1970-01-01T00:00:00.000Z,1,0.01,0,0.01,0,0.01,0,0.01,0,0.01,0");
    expect(rows[1]).toBe(
      "1970-01-02T00:00:00.000Z,2.5,-0.02,0.05,-0.02,0.05,-0.02,0.05,-0.02,0.05,-0.02,0.05",
    );
    expect(rows[2]).toBe("");
    expect(formatCsv({ ...series, curves: [] }, "=SUM(A1)")).toMatch(/^date\r\n/);
    for (const title of ["=SUM(A1)", "+1", "-2+3", "@A1"]) {
      expect(formatCsv(series, title)).toContain(`date,"'${title}, baseline`);
    }
  });

  it("writes Unix seconds where a date has no four-digit year", () => {
    const dates = [253_402_300_799, 253_402_300_800, Number.MAX_SAFE_INTEGER];
    const rows = formatCsv({ ...series, dates, curves: [] }, "Total").split("\r\n");
    expect(rows.slice(1, 4)).toEqual([
      "9999-12-31T23:59:59.000Z",
      "253402300800",
      "9007199254740991",
    ]);
  });
});
