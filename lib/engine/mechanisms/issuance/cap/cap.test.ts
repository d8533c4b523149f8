import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Cap } from "./capSchema.ts";

const issue: Mechanism = { kind: "constantRate", to: "a", perSecond: "1" };
const cap = (max: string): Cap => ({ kind: "cap", max });

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: 0,
    buckets: [{ id: "a", class: "circulating", amount: "90" }],
    mechanisms,
    horizonSeconds: 40,
    stepSeconds: 10,
  };
}

describe("cap", () => {
  it("lets the total reach it exactly, wherever it stands in the model", () => {
    expect(project(modelOf(cap("115"), issue)).total).toEqual([90n, 100n, 110n, 115n, 115n]);
    expect(project(modelOf(issue, cap("115"))).total).toEqual([90n, 100n, 110n, 115n, 115n]);
  });

  it("counts the lowest of several", () => {
    expect(project(modelOf(cap("103"), cap("500"), issue)).total.at(-1)).toBe(103n);
    expect(project(modelOf(cap("500"), issue, cap("103"))).total.at(-1)).toBe(103n);
  });

  it("stops issuance, and takes nothing away, where the supply is already above", () => {
    const { total, events } = project(modelOf(cap("80"), issue));
    expect(total).toEqual([90n, 90n, 90n, 90n, 90n]);
    expect(events).toStrictEqual([{ at: 10, mechanism: 1, kind: "cut", amount: 40n }]);
  });

  it("limits what is still allowed", () => {
    const mint: Mechanism = {
      kind: "cappedMint",
      to: "a",
      maxPerMint: "1",
      minimumIntervalSeconds: 10,
      firstMintAt: 10,
      use: "0",
    };
    expect(project(modelOf(mint, cap("200"))).allowedTotal).toEqual([90n, 180n, 200n, 200n, 200n]);
  });

  it("is 2^256 − 1 where the model has none, as in any contract", () => {
    const largest = 2n ** 256n - 1n;
    const model = modelOf({ ...issue, perSecond: largest.toString() });
    const { total, events } = project(model);
    expect(total.at(-1)).toBe(largest);
    expect(events.map(({ kind }) => kind)).toEqual(["cut"]);
  });

  it("is met exactly once enough was due, and all that was cut is told", () => {
    const cases = fc.record({
      max: fc.bigInt({ min: 0n, max: 5_000n }),
      rates: fc.array(fc.bigInt({ min: 0n, max: 60n }), { minLength: 1, maxLength: 4 }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ max, rates, stops }) => {
        const streams = rates.map((rate): Mechanism => ({ ...issue, perSecond: `${rate}` }));
        const dates = [...stops.sort((a, b) => a - b), 40];
        const { total, events } = project(modelOf(...streams, cap(`${max}`)), { dates });
        const due = rates.reduce((sum, rate) => sum + rate * 40n, 0n);
        const room = max > 90n ? max - 90n : 0n;
        const issued = due < room ? due : room;
        expect(total.at(-1)).toBe(90n + issued);
        const cut = events.reduce((sum, { amount }) => sum + amount, 0n);
        expect(cut).toBe(due - issued);
        expect(events.every(({ kind }) => kind === "cut")).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is met exactly on sampled paths too", () => {
    const mint: Mechanism = {
      kind: "cappedMint",
      to: "a",
      maxPerMint: "1",
      minimumIntervalSeconds: 86_400,
      firstMintAt: 15,
      use: "1",
    };
    const paths = samplePaths(modelOf(mint, cap("115")), 2);
    const totals = paths.along("total", 1).map((quanta) => quanta / paths.quantaPerToken);
    expect(totals).toEqual([90, 115, 115, 115]);
  });
});
