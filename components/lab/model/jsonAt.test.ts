import { describe, expect, it } from "vitest";
import { formatJsonPath, parseJsonPath, readAt, writeAt } from "./jsonAt.ts";

const model = { token: { symbol: "A" }, mechanisms: [{ kind: "a" }, { kind: "b", of: { x: 1 } }] };

describe("readAt", () => {
  it("follows keys and places, and gives undefined beyond what is there", () => {
    expect(readAt(model, ["mechanisms", 1, "of", "x"])).toBe(1);
    expect(readAt(model, ["mechanisms", 2, "of"])).toBeUndefined();
    expect(readAt(model, ["token", "symbol", "length"])).toBeUndefined();
    expect(readAt(model, ["constructor"])).toBeUndefined();
  });
});

describe("writeAt", () => {
  it("changes one place and shares all others with the old value", () => {
    const next = writeAt(model, ["mechanisms", 1, "of", "x"], "2") as typeof model;
    expect(next).toEqual({
      token: { symbol: "A" },
      mechanisms: [{ kind: "a" }, { kind: "b", of: { x: "2" } }],
    });
    expect(next.token).toBe(model.token);
    expect(next.mechanisms[0]).toBe(model.mechanisms[0]);
    expect(model.mechanisms[1]).toEqual({ kind: "b", of: { x: 1 } });
  });

  it("keeps the order of fields and puts a new one last", () => {
    const next = writeAt({ a: 1, b: 2 }, ["a"], 3);
    expect(Object.keys(writeAt(next, ["c"], 4) as object)).toEqual(["a", "b", "c"]);
  });

  it("removes a field or an item where the value is undefined", () => {
    expect(writeAt(model, ["mechanisms", 0], undefined)).toEqual({
      token: { symbol: "A" },
      mechanisms: [{ kind: "b", of: { x: 1 } }],
    });
    expect(writeAt({ a: 1, b: 2 }, ["a"], undefined)).toEqual({ b: 2 });
  });

  it("makes the objects on the way, and appends at the end of a list", () => {
    expect(writeAt({}, ["market", "pool", "feeBps"], 30)).toEqual({
      market: { pool: { feeBps: 30 } },
    });
    expect(writeAt({ list: [1] }, ["list", 1], 2)).toEqual({ list: [1, 2] });
  });
});

describe("formatJsonPath", () => {
  it("writes a path as the engine's errors do", () => {
    expect(formatJsonPath(["mechanisms", 2, "of", "to"])).toBe("mechanisms[2].of.to");
    expect(formatJsonPath(["buckets", 0])).toBe("buckets[0]");
  });
});

describe("parseJsonPath", () => {
  it("reads what formatJsonPath wrote", () => {
    const path = ["mechanisms", 12, "of", "tranches", 0, "share"];
    expect(parseJsonPath(formatJsonPath(path))).toEqual(path);
    expect(parseJsonPath("")).toEqual([]);
  });
});
