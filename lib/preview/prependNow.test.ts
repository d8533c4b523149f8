import { describe, expect, it } from "vitest";
import type { Impact } from "../engine/Impact.ts";
import type { Trajectory } from "../engine/Trajectory.ts";
import { prependNow } from "./prependNow.ts";

const path = (first: bigint, dates: number[], ids = ["a"]): Trajectory => ({
  dates,
  total: dates.map((_, index) => first + BigInt(index)),
  circulating: dates.map((_, index) => first + 10n + BigInt(index)),
  treasury: dates.map((_, index) => first + 20n + BigInt(index)),
  buckets: Object.fromEntries(
    ids.map((id) => [id, dates.map((_, index) => first + 30n + BigInt(index))]),
  ),
  allowedTotal: dates.map((_, index) => first + 40n + BigInt(index)),
  events: [{ at: Number(first), mechanism: 0, kind: "mint", amount: first }],
});
const metrics = {} as Impact["metrics"];

describe("prependNow", () => {
  it("puts the block in front of both sides, where they do not differ", () => {
    const impact: Impact = {
      dates: [20, 30],
      baseline: path(200n, [20, 30], ["a", "new"]),
      proposed: path(300n, [20, 30]),
      difference: { total: [1n, 2n], circulating: [3n, 4n], treasury: [5n, 6n] },
      metrics,
    };
    expect(prependNow(impact, path(100n, [10]))).toEqual({
      dates: [10, 20, 30],
      baseline: {
        dates: [10, 20, 30],
        total: [100n, 200n, 201n],
        circulating: [110n, 210n, 211n],
        treasury: [120n, 220n, 221n],
        // What is not there at the block holds nothing there.
        buckets: { a: [130n, 230n, 231n], new: [0n, 230n, 231n] },
        allowedTotal: [140n, 240n, 241n],
        events: [{ at: 200, mechanism: 0, kind: "mint", amount: 200n }],
      },
      proposed: {
        dates: [10, 20, 30],
        total: [100n, 300n, 301n],
        circulating: [110n, 310n, 311n],
        treasury: [120n, 320n, 321n],
        buckets: { a: [130n, 330n, 331n] },
        allowedTotal: [140n, 340n, 341n],
        events: [{ at: 300, mechanism: 0, kind: "mint", amount: 300n }],
      },
      difference: { total: [0n, 1n, 2n], circulating: [0n, 3n, 4n], treasury: [0n, 5n, 6n] },
      metrics,
    });
  });
});
