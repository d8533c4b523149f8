import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
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

  it("mints ARB's 200 M of 10 bn", () => {
    // Arbitrum's L2ArbitrumToken: MINT_CAP_NUMERATOR 200 of 10,000, 365 days apart
    const { total } = project(modelOf("10000000000", 18, mint), { dates: [asOf, asOf + 10] });
    expect((total[1] ?? 0n) - (total[0] ?? 0n)).toBe(200_000_000n * 10n ** 18n);
  });

  it("lets OP's first ever mint be any amount, and caps the next at 2 %", () => {
    // MintManager.sol of Optimism: no check while mintPermittedAfter is 0
    const op: CappedMint = { ...mint, firstMint: "4294967296" };
    const { total, allowedTotal } = project(modelOf("0", 18, op), {
      dates: [asOf, asOf + 10, asOf + 10 + year],
    });
    const first = 4_294_967_296n * 10n ** 18n;
    expect(total).toEqual([0n, first, first + (first * 2n) / 100n]);
    expect(allowedTotal).toEqual(total);
    const half = project(modelOf("0", 0, { ...op, use: "0.5" }), { dates: [asOf + 10] });
    expect(half.total).toEqual([2_147_483_648n]);
    expect(half.allowedTotal).toEqual([4_294_967_296n]);
  });

  it("stops where a uint96 is full, as UNI's supply, and says what did not fit", () => {
    const largest = 2n ** 96n - 1n;
    const uni: CappedMint = { ...mint, supplyBits: 96 };
    const nearly = modelOf(String(largest - 7n), 0, uni);
    const { total, events } = project(nearly, { dates: [asOf + 10, asOf + 10 + year] });
    expect(total).toEqual([largest, largest]);
    const wanted = ((largest - 7n) * 2n) / 100n;
    expect(events.slice(0, 2)).toEqual([
      { at: asOf + 10, mechanism: 0, kind: "cut", amount: wanted - 7n },
      { at: asOf + 10, mechanism: 0, kind: "mint", amount: 7n },
    ]);
    // 79.2 bn UNI of 18 decimals are far from the billion there is
    const today = project(modelOf("1000000000", 18, uni), { dates: [asOf + 10] });
    expect(today.total).toEqual([102n * 10n ** 25n]);
    expect(today.events.map(({ kind }) => kind)).toEqual(["mint"]);
  });
});

describe("sampleCappedMint", () => {
  const burn = (perSecond: string): Mechanism => ({
    kind: "constantRate",
    from: "treasury",
    to: "circulating",
    perSecond,
  });

  it("mints what the exact process does where behaviour changes nothing", () => {
    const op: CappedMint = { ...mint, firstMint: "123456", use: "0.5" };
    for (const spec of [mint, op, { ...mint, firstMintAt: asOf - 5, supplyBits: 96 }]) {
      const model = modelOf("1000000", 6, spec, burn("0.001"));
      const paths = samplePaths(model, 2);
      const { total } = project(model);
      const quantum = 10n ** 6n / BigInt(paths.quantaPerToken);
      for (const [step, amount] of paths.along("total", 1).entries()) {
        const exact = Number((total[step + 1] ?? 0n) / quantum);
        expect(Math.abs(amount - exact)).toBeLessThanOrEqual(step + 1);
      }
      expect(paths.books().isSound).toBe(true);
    }
  });

  it("mints several times in a step that is longer than the interval", () => {
    const often = { ...mint, minimumIntervalSeconds: year / 4, firstMintAt: asOf + year / 4 };
    const model = modelOf("1000000", 6, often);
    const [first = 0] = samplePaths(model, 1).along("total", 0);
    // four mints of 2 %: 1,000,000 × 1.02⁴
    expect(first / samplePaths(model, 1).quantaPerToken).toBeCloseTo(1_082_432.16, 3);
  });

  it("fills what the bits of the supply leave, and no more", () => {
    const model = modelOf("65000", 0, { ...mint, supplyBits: 16 });
    expect(samplePaths(model, 1).along("total", 0)).toEqual([65_535, 65_535, 65_535, 65_535]);
  });

  it("does nothing with a right that is not used", () => {
    const model = modelOf("1000", 0, { ...mint, use: "0" });
    expect(samplePaths(model, 1).along("total", 0)).toEqual([1000, 1000, 1000, 1000]);
  });
});
