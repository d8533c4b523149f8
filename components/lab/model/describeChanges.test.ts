import { describe, expect, it } from "vitest";
import { describeChanges } from "./describeChanges.ts";

describe("describeChanges", () => {
  it("names every place with what was there and what is", () => {
    const before = { market: { price: 10, drift: 0 }, mechanisms: [{ use: "1" }] };
    const after = { market: { price: 5, pool: { feeBps: 30 } }, mechanisms: [{ use: "0" }, {}] };
    expect(describeChanges(before, after)).toEqual([
      { path: "market.price", before: 10, after: 5 },
      { path: "market.drift", before: 0, after: undefined },
      { path: "market.pool", before: undefined, after: { feeBps: 30 } },
      { path: "mechanisms[0].use", before: "1", after: "0" },
      { path: "mechanisms[1]", before: undefined, after: {} },
    ]);
  });

  it("finds nothing between equal values", () => {
    expect(describeChanges({ a: [1, { b: "2" }] }, { a: [1, { b: "2" }] })).toEqual([]);
  });
});
