import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../model/Json.ts";
import { measurePlan } from "./measurePlan.ts";

/** Two tokens a second from 1,000 on. */
const model: JsonObject = {
  token: { symbol: "T", decimals: 0 },
  asOf: 1_000,
  buckets: [
    { id: "circulating", class: "circulating", amount: "100" },
    { id: "treasury", class: "treasury", amount: "50" },
  ],
  mechanisms: [{ kind: "constantRate", to: "circulating", perSecond: "2" }],
  horizonSeconds: 100,
  stepSeconds: 10,
};
const measure = (lines: readonly string[], more = {}) =>
  measurePlan({
    model,
    csv: ["date,bucket,amount", ...lines].join("\n"),
    tolerance: 0n,
    bucket: undefined,
    ...more,
  });

describe("measurePlan", () => {
  it("finds a deviation of one base unit, and names the first and the largest", () => {
    const answer = measure([
      "1020,circulating,141",
      "1010,circulating,120",
      "1030,circulating,155",
      "1010,total,170",
    ]);
    expect(answer).toMatchObject({ compared: 4, deviating: 2, unobserved: ["treasury"] });
    expect(answer.first).toMatchObject({ at: 1_020, bucket: "circulating", difference: 1n });
    expect(answer.largest).toMatchObject({ at: 1_030, difference: -5n });
    expect(answer.buckets.map(({ bucket, deviating }) => [bucket, deviating])).toEqual([
      ["circulating", 2],
      ["total", 0],
    ]);
    expect(answer.curve).toEqual({
      bucket: "circulating",
      dates: [1_010, 1_020, 1_030],
      planned: [120n, 140n, 160n],
      observed: [120n, 141n, 155n],
    });
  });

  it("passes over what is within the tolerance, and charts the bucket asked for", () => {
    const lines = ["1020,circulating,141", "1020,treasury,50"];
    const answer = measure(lines, { tolerance: 1n, bucket: "treasury" });
    expect(answer.deviating).toBe(0);
    expect(answer.first).toBeUndefined();
    expect(answer.curve.observed).toEqual([50n]);
    expect(measure(lines, { bucket: "gone" }).curve.bucket).toBe("circulating");
  });

  it("refuses lines that the plan cannot be held against, by their number", () => {
    expect(() => measure(["1000,reserve,1"])).toThrow(
      "Line 2: bucket: The plan has no such bucket",
    );
    expect(() => measure(["1000,treasury,50", "999,treasury,50"])).toThrow("Line 3: date:");
    expect(() => measure(["1000,treasury,1", "1970-01-01T00:16:40Z,treasury,1"])).toThrow(
      "Line 3: This bucket was given at this time already.",
    );
    expect(() => measure(["1000,total,1", "1000,total,1"])).toThrow("Line 3");
    expect(() => measure(["1000,__proto__,1"])).toThrow("Line 2: bucket");
  });

  it("refuses a history without lines", () => {
    expect(() => measure([])).toThrow("Line 1: No line stands under the columns.");
  });
});
