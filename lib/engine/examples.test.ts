import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseModel } from "./parseModel.ts";
import { project } from "./project.ts";

const folder = new URL("../../examples/models/", import.meta.url);
const read = (file: string) => parseModel(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
const token = 10n ** 18n;

describe("the example models", () => {
  it("are all projected here", () => {
    expect(readdirSync(folder).sort()).toEqual([
      "cappedMint.json",
      "treasury.json",
      "treasuryVesters.json",
    ]);
  });

  it("cappedMint: four years hold the mint of the first second and four later ones", () => {
    const { total } = project(read("cappedMint.json"));
    expect(total.at(-1)).toBe((10n ** 27n * 102n ** 5n) / 100n ** 5n);
  });

  it("treasuryVesters: everything reaches the treasury to the base unit", () => {
    const { treasury, total, allowedTotal } = project(read("treasuryVesters.json"));
    expect(treasury.at(-1)).toBe(430_000_000n * token);
    expect(total.at(-1)).toBe(10n ** 27n);
    expect(allowedTotal.at(-1)).toBe((10n ** 27n * 102n ** 4n) / 100n ** 4n);
  });

  it("treasury: ends empty, and says what could not be paid", () => {
    const { treasury, total, buckets, events } = project(read("treasury.json"));
    expect(events.map(({ kind, label, amount }) => `${kind} ${label} ${amount / token}`)).toEqual([
      "payment Grants, season 1 2500000",
      "release Seed round 6000000",
      // 15,000,000 × 365 days ÷ 1460 days
      "release Team 3750000",
      // 9,000,000 − 2,500,000 − 39,312,000 s × 0.05 = 4,534,400
      "shortfall Grants, season 2 465600",
      "payment Grants, season 2 4534400",
      // the other 86,832,000 s × 0.05
      "shortfall Contributors 4341600",
      // 90,000,000 + 63,072,000 s × 0.25 − 100,000,000
      "cut Staking rewards 5768000",
    ]);
    expect([treasury.at(-1), buckets.team?.at(-1), buckets.seed?.at(-1)]).toEqual([0n, 0n, 0n]);
    expect(total.at(-1)).toBe(100_000_000n * token);
  });
});
