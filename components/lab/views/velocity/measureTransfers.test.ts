import { describe, expect, it } from "vitest";
import { measureTransfers, type VelocityRequest } from "./measureTransfers.ts";

const [zero, treasury, ann, bob] = [0, 1, 2, 3].map((digit) => `0x${`${digit}`.repeat(40)}`);
const day = 86_400;
const request: VelocityRequest = {
  csv: [
    "time,from,to,amount",
    // Given out of order; a mint to the treasury does not circulate.
    `${2 * day},${treasury},${ann},30`,
    `${day + 5},${zero},${treasury},1000`,
    `${2 * day + 1},${ann},${bob},65`,
    `${3 * day},${bob},${treasury},30`,
    `${3 * day},${bob},${zero},10`,
  ].join("\n"),
  decimals: 0,
  periodSeconds: day,
  circulating: 100n,
  distributors: [treasury ?? ""],
  limits: {},
};

describe("measureTransfers", () => {
  it("counts all logs, and carries on what circulates", () => {
    const { transfers, periods } = measureTransfers(request);
    expect(transfers).toBe(5);
    expect(periods.map(({ end, circulating }) => [end, circulating])).toEqual([
      [2 * day, 130n],
      [3 * day, 90n],
    ]);
    expect(periods.map(({ transferred, distributed }) => [transferred, distributed])).toEqual([
      [30n, 30n],
      [95n, 0n],
    ]);
    expect(periods.map(({ transfers: count, mints, burns }) => [count, mints, burns])).toEqual([
      [1, 1, 0],
      [2, 0, 1],
    ]);
    // 95 moved of a mean of 110.
    expect(periods[1]?.velocity).toEqual({ numerator: 190n, denominator: 220n });
  });

  it("names the periods beyond a limit", () => {
    const { alerts } = measureTransfers({ ...request, limits: { maximumVelocity: "0.5" } });
    expect(alerts.map(({ period, kind }) => [period, kind])).toEqual([[1, "velocity"]]);
  });

  it("counts a transfer at midnight, which ends a day", () => {
    const csv = `time,from,to,amount\n${day},${ann},${bob},1`;
    const { periods } = measureTransfers({ ...request, csv });
    expect(periods.map(({ start, end, transfers }) => [start, end, transfers])).toEqual([
      [0, day, 1],
    ]);
  });

  it("refuses less than nothing in circulation, and more periods than it shows", () => {
    expect(() => measureTransfers({ ...request, circulating: 9n })).toThrow(
      "On 4 Jan 1970 less than nothing would circulate.",
    );
    const rows = [`0,${ann},${bob},1`, `${1_001 * day},${ann},${bob},1`];
    const csv = ["time,from,to,amount", ...rows].join("\n");
    expect(() => measureTransfers({ ...request, csv })).toThrow("more than 1000 periods");
    expect(measureTransfers({ ...request, csv, periodSeconds: 7 * day }).periods).toHaveLength(144);
  });

  it("has no periods without transfers", () => {
    expect(measureTransfers({ ...request, csv: "time,from,to,amount" }).periods).toEqual([]);
  });
});
