import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { ruinedAt, runwayMonths, secondsPerMonth } from "./runway.ts";
import type { Stream } from "./streamSchema.ts";

const asOf = 1_000;
const base = { kind: "stream", from: "treasury", to: "circulating" } as const;
const salary: Stream = { ...base, form: "rate", perSecond: "1.5", label: "Salaries" };
const grant: Stream = {
  ...base,
  form: "total",
  total: "1000",
  released: "0",
  start: asOf,
  end: asOf + 7,
};

function modelOf(held: bigint, ...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: held.toString() },
      { id: "circulating", class: "circulating", amount: "0" },
    ],
    mechanisms,
    horizonSeconds: 100,
    stepSeconds: 10,
  };
}

const paidAt = (model: Model, dates: readonly number[]) =>
  project(model, { dates }).circulating.map(Number);

describe("stream", () => {
  it("pays floor(perSecond × seconds) from the start until it is stopped", () => {
    const spec: Stream = { ...salary, start: asOf + 5, until: asOf + 10 };
    const dates = [asOf, asOf + 5, asOf + 6, asOf + 8, asOf + 10, asOf + 50];
    expect(paidAt(modelOf(100n, spec), dates)).toEqual([0, 0, 1, 4, 7, 7]);
  });

  it("pays from the model's start where it has none, and not what lies before that", () => {
    expect(paidAt(modelOf(100n, salary), [asOf, asOf + 3])).toEqual([0, 4]);
    // floor(1.5 × 4) − floor(1.5 × 1) = 5
    expect(paidAt(modelOf(100n, { ...salary, start: asOf - 1 }), [asOf, asOf + 3])).toEqual([0, 5]);
  });

  it("spreads a total over its time: floor(1000 × 3 ÷ 7) = 428", () => {
    const dates = [asOf, asOf + 3, asOf + 6, asOf + 7, asOf + 8];
    expect(paidAt(modelOf(1_000n, grant), dates)).toEqual([0, 428, 857, 1_000, 1_000]);
    const running: Stream = { ...grant, start: asOf - 3, end: asOf + 4, released: "400" };
    expect(paidAt(modelOf(600n, running), [asOf, asOf + 1, asOf + 4])).toEqual([0, 171, 600]);
  });

  it("leaves the rest where it is once cancelled", () => {
    const cancelled: Stream = { ...grant, until: asOf + 3 };
    expect(paidAt(modelOf(1_000n, cancelled), [asOf + 3, asOf + 9])).toEqual([428, 428]);
  });

  it("never overdraws, and reports the shortfall once with all that is missing", () => {
    const trajectory = project(modelOf(10n, { ...salary, perSecond: "1" }), {
      dates: [asOf + 10, asOf + 11, asOf + 25],
    });
    expect(trajectory.treasury).toEqual([0n, 0n, 0n]);
    expect(trajectory.events).toEqual([
      { at: asOf + 11, mechanism: 0, kind: "shortfall", amount: 15n, label: "Salaries" },
    ]);
    expect(ruinedAt(trajectory)).toBe(asOf + 11);
  });

  it("does nothing exact in the quote asset, and asks for a market", () => {
    const budget: Stream = { ...base, form: "quote", quotePerYear: 1_000 };
    expect(paidAt(modelOf(10n, budget), [asOf + 50])).toEqual([0]);
    expect(() => parseModel(modelOf(10n, budget))).toThrow("mechanisms[0].form: needs a market");
  });

  it("refuses an end before its start", () => {
    expect(() => parseModel(modelOf(10n, { ...grant, end: asOf - 1 }))).toThrow(
      "mechanisms[0].end: must not be before start",
    );
  });

  it("conserves: what was paid and what is short is what was due; the treasury is never below 0", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 500n }),
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 1, max: 60 }),
        (held, rate, stepSeconds) => {
          const perSecond = `${Math.floor(rate / 1_000)}.${String(rate % 1_000).padStart(3, "0")}`;
          const model = { ...modelOf(held, { ...salary, perSecond }), stepSeconds };
          const { treasury, circulating, events } = project(model);
          const due = (BigInt(rate) * 100n) / 1_000n;
          const short = events.reduce((sum, { amount }) => sum + amount, 0n);
          expect((circulating.at(-1) ?? 0n) + short).toBe(due);
          expect(treasury.every((amount) => amount >= 0n)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("runwayMonths", () => {
  it("is 24 months for 1200 at 50 a month", () => {
    const { numerator, denominator } = runwayMonths({
      balance: 1_200n,
      outflow: 50n,
      seconds: secondsPerMonth,
    });
    expect(numerator / denominator).toBe(24n);
    expect(numerator % denominator).toBe(0n);
  });

  it("is no number where nothing flows out", () => {
    expect(runwayMonths({ balance: 5n, outflow: 0n, seconds: 10 }).denominator).toBe(0n);
  });
});

describe("ruinedAt", () => {
  it("is not where all is paid", () => {
    expect(ruinedAt(project(modelOf(1_000n, grant)))).toBeUndefined();
  });
});
