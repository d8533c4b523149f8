import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import type { CappedMint } from "./cappedMintSchema.ts";

const year = 31_536_000;
const asOf = 1_700_000_000;
const mint: CappedMint = {
  kind: "cappedMint",
  to: "treasury",
  maxPerMint: "0.02",
  minimumIntervalSeconds: year,
  firstMintAt: asOf + 10,
  use: "1",
};

function modelOf(supply: string, decimals: number, ...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "UNI", decimals },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: supply },
      { id: "circulating", class: "circulating", amount: "0" },
    ],
    mechanisms,
    horizonSeconds: 4 * year,
    stepSeconds: year,
  };
}

describe("cappedMint", () => {
  it("mints UNI's 2 % of 1e27 base units: 2e25, then 2 % of the new supply", () => {
    const { total, treasury } = project(modelOf("1000000000", 18, mint));
    expect(total).toEqual([
      10n ** 27n,
      102n * 10n ** 25n,
      10404n * 10n ** 23n,
      1061208n * 10n ** 21n,
      108243216n * 10n ** 19n,
    ]);
    expect(treasury).toEqual(total);
  });

  it("floors to a base unit, as the contract's division does", () => {
    expect(project(modelOf("149", 0, mint)).total).toEqual([149n, 151n, 154n, 157n, 160n]);
  });

  it("mints at the second it may, not before and not at the start", () => {
    const model = modelOf("1000", 0, mint);
    const dates = [asOf, asOf + 9, asOf + 10, asOf + 9 + year, asOf + 10 + year];
    expect(project(model, { dates }).total).toEqual([1000n, 1000n, 1020n, 1020n, 1040n]);
    expect(project(model, { dates }).events).toStrictEqual([
      { at: asOf + 10, mechanism: 0, kind: "mint", amount: 20n },
      { at: asOf + 10 + year, mechanism: 0, kind: "mint", amount: 20n },
    ]);
  });

  it("uses an overdue right right after the start, and lost years do not add up", () => {
    const overdue = modelOf("1000", 0, { ...mint, firstMintAt: asOf - 3 * year, label: "Mint" });
    const dates = [asOf, asOf + 1, asOf + year - 1, asOf + year];
    const { total, events } = project(overdue, { dates });
    expect(total).toEqual([1000n, 1020n, 1020n, 1040n]);
    expect(events[0]).toEqual({ at: asOf, mechanism: 0, kind: "mint", amount: 20n, label: "Mint" });
  });

  it("floors the used share after the allowed amount", () => {
    const half = modelOf("250", 0, { ...mint, use: "0.5" });
    expect(project(half, { dates: [asOf, asOf + 10] }).total).toEqual([250n, 252n]);
    const third = modelOf("199", 0, { ...mint, use: "0.4" });
    expect(project(third, { dates: [asOf, asOf + 10] }).total).toEqual([199n, 200n]);
  });

  it("mints nothing and tells nothing where the right is not used", () => {
    const { total, events, allowedTotal } = project(modelOf("1000", 0, { ...mint, use: "0" }));
    expect(total).toEqual([1000n, 1000n, 1000n, 1000n, 1000n]);
    expect(events).toStrictEqual([]);
    expect(allowedTotal).toEqual([1000n, 1020n, 1040n, 1060n, 1081n]);
  });

  it("counts a right that exists now as allowed now", () => {
    const model = modelOf("1000", 0, { ...mint, use: "0", firstMintAt: asOf });
    expect(project(model, { dates: [asOf] }).allowedTotal).toEqual([1020n]);
  });

  it("counts the supply of the very second, streams included", () => {
    const stream: Mechanism = { kind: "constantRate", to: "circulating", perSecond: "10" };
    const model = modelOf("1000", 0, mint, stream);
    // 1000 + 10 s × 10 = 1100, of which 2 % is 22; then another 5 s × 10
    expect(project(model, { dates: [asOf + 15] }).total).toEqual([1172n]);
  });

  it("is cut by a cap, and says by how much at every mint", () => {
    const capped = modelOf("1000", 0, mint, { kind: "cap", max: "1030" });
    const { total, events } = project(capped, { dates: [asOf, asOf + year, asOf + 3 * year] });
    expect(total).toEqual([1000n, 1020n, 1030n]);
    expect(events).toStrictEqual([
      { at: asOf + 10, mechanism: 0, kind: "mint", amount: 20n },
      { at: asOf + 10 + year, mechanism: 0, kind: "cut", amount: 10n },
      { at: asOf + 10 + year, mechanism: 0, kind: "mint", amount: 10n },
      { at: asOf + 10 + 2 * year, mechanism: 0, kind: "cut", amount: 20n },
    ]);
  });
});
