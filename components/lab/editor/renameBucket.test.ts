import { describe, expect, it } from "vitest";
import type { JsonObject } from "../model/Json.ts";
import { renameBucket } from "./renameBucket.ts";

const model: JsonObject = {
  buckets: [{ id: "a" }, { id: "b" }],
  mechanisms: [
    { kind: "grant", from: "a", to: { a: "0.5", b: "0.5" }, amount: "1", at: 0 },
    { kind: "circuitBreaker", of: { kind: "cappedMint", to: "a" } },
    { kind: "of another house", from: "a" },
  ],
};

describe("renameBucket", () => {
  it("renames a bucket wherever a mechanism names it", () => {
    expect(renameBucket(model, { place: 0, id: "x" })).toEqual({
      buckets: [{ id: "x" }, { id: "b" }],
      mechanisms: [
        { kind: "grant", from: "x", to: { x: "0.5", b: "0.5" }, amount: "1", at: 0 },
        { kind: "circuitBreaker", of: { kind: "cappedMint", to: "x" } },
        { kind: "of another house", from: "a" },
      ],
    });
  });

  it("leaves the mechanisms alone while two buckets have one id", () => {
    const doubled = { ...model, buckets: [{ id: "a" }, { id: "a" }] };
    expect(renameBucket(doubled, { place: 1, id: "x" })).toEqual({
      ...doubled,
      buckets: [{ id: "a" }, { id: "x" }],
    });
  });
});
