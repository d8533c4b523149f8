import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allProcesses } from "./allProcesses.ts";
import type { Mechanism, Model } from "./Model.ts";
import { project } from "./project.ts";
import { recordYears } from "./recordYears.ts";

const day = 86_400;
const year = 365 * day;
const asOf = 1_000;

const yearly = (firstMintAt: number): Mechanism => ({
  kind: "cappedMint",
  to: "held",
  maxPerMint: "0.1",
  minimumIntervalSeconds: year,
  firstMintAt,
  use: "1",
});
const modelOf = (mechanisms: readonly Mechanism[]): Model => ({
  token: { symbol: "T", decimals: 0 },
  asOf,
  buckets: [{ id: "held", class: "circulating", amount: "10000" }],
  mechanisms: [...mechanisms],
  horizonSeconds: 3 * year,
  stepSeconds: day,
});
const recordOf = (mechanisms: readonly Mechanism[], dates: readonly number[]) =>
  recordYears(allProcesses, modelOf(mechanisms), dates);

describe("recordYears", () => {
  it("begins a year after what falls due in its first second, and the first year before it", () => {
    // Mints of 1,000 right after the start and of 1,100 and 1,210 on its anniversaries.
    const dates = [0, year - 1, year, year + 1, 2 * year - 1, 2 * year].map((at) => asOf + at);
    expect(recordOf([yearly(0)], dates)).toEqual({
      before: [10_000n, 10_000n, 11_000n, 11_000n, 11_000n, 12_100n],
      at: [10_000n, 11_000n, 12_100n],
    });
  });

  it("knows the total between dates", () => {
    // A token a second from the start on; day 6 and day 13 are no dates of a grid by weeks.
    const rate: Mechanism = { kind: "constantRate", to: "held", perSecond: "1" };
    const dates = [0, 364, 371, 378].map((days) => asOf + days * day);
    expect(recordOf([rate], dates)).toEqual({
      before: [10_000n, 10_000n, 10_000n + 6n * 86_400n, 10_000n + 13n * 86_400n],
      at: [10_000n],
    });
  });

  it("counts from the start where the dates begin after it", () => {
    expect(recordOf([yearly(0)], [asOf + 10, asOf + year + 10])).toEqual({
      before: [10_000n, 11_000n],
      at: [11_000n],
    });
  });

  it("lets a year's growth count a yearly right exactly once, at every date of any grid", () => {
    const overdue = fc.integer({ min: asOf - 3 * year, max: asOf });
    const grid = fc.record({
      step: fc.oneof(
        fc.constantFrom(year, year / 2, year / 5, year / 12, year / 73, 7 * day, 30 * day),
        fc.integer({ min: 4 * day, max: 2 * year }),
      ),
      offset: fc.constantFrom(1, 1, 10, day, year),
    });
    fc.assert(
      fc.property(overdue, grid, (firstMintAt, { step, offset }) => {
        const dates = [asOf];
        for (let at = asOf + offset; at < asOf + 4 * year; at += step) dates.push(at);
        const mechanisms = [yearly(firstMintAt)];
        const { total } = project(modelOf(mechanisms), { dates });
        const { before } = recordOf(mechanisms, dates);
        for (const [at, base] of before.entries()) {
          const growth = (total[at] ?? 0n) - base;
          expect(growth).toBe(at === 0 ? 0n : base / 10n);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
