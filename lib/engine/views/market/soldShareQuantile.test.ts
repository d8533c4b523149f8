import { describe, expect, it } from "vitest";
import { soldShareQuantile } from "./soldShareQuantile.ts";

describe("soldShareQuantile", () => {
  it("is the binomial's where each decides for himself, by hand", () => {
    // 4 holders at 1/2: 1, 4, 6, 4, 1 of 16
    const four = { count: 4, probability: 0.5, correlation: 0 };
    expect(
      [0.06, 0.07, 0.3, 0.32, 0.68, 0.69, 0.93, 0.94, 1].map((at) => soldShareQuantile(four, at)),
    ).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it("is all or nothing where all decide as one", () => {
    const one = { count: 50, probability: 0.3, correlation: 1 };
    expect(soldShareQuantile(one, 0.69)).toBe(0);
    expect(soldShareQuantile(one, 0.71)).toBe(50);
  });

  it("is the beta-binomial's between, by hand", () => {
    // p = 1/2, ρ = 1/3: α = β = 1, so every number of sellers is as likely
    const even = { count: 9, probability: 0.5, correlation: 1 / 3 };
    expect([0.05, 0.15, 0.45, 0.95].map((at) => soldShareQuantile(even, at))).toEqual([0, 1, 4, 9]);
  });

  it("rises with the correlation at a high quantile, and meets both ends", () => {
    const at = (correlation: number) =>
      soldShareQuantile({ count: 1_000, probability: 0.3, correlation }, 0.95);
    // binomial: 300 ± 1.645 · √(1000 · 0.21), and half a seller
    expect(Math.abs(at(0) - 324)).toBeLessThanOrEqual(1);
    const rising = [0, 0.01, 0.1, 0.3, 0.6, 0.999].map(at);
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect(new Set(rising).size).toBeGreaterThan(4);
    expect(rising.at(-1)).toBe(1_000);
  });

  it("is certain where the probability is", () => {
    expect(soldShareQuantile({ count: 7, probability: 0, correlation: 0.5 }, 0.99)).toBe(0);
    expect(soldShareQuantile({ count: 7, probability: 1, correlation: 0.5 }, 0.01)).toBe(7);
  });

  it("refuses what cannot be counted", () => {
    const base = { count: 5, probability: 0.5, correlation: 0 };
    for (const wrong of [
      { count: 0 },
      { count: 1.5 },
      { probability: 1.1 },
      { correlation: -0.1 },
    ]) {
      expect(() => soldShareQuantile({ ...base, ...wrong }, 0.5)).toThrow(
        "These sellers cannot be counted.",
      );
    }
    expect(() => soldShareQuantile(base, Number.NaN)).toThrow("These sellers cannot be counted.");
  });
});
