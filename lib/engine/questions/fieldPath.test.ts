import { describe, expect, it } from "vitest";
import { readField, replaceField } from "./fieldPath.ts";

const model = {
  market: { volatility: 0.8 },
  mechanisms: [{ of: { perSecond: "1" } }, { use: "1" }],
};

describe("readField", () => {
  it("follows names and places", () => {
    expect(readField(model, "market.volatility")).toBe(0.8);
    expect(readField(model, "mechanisms[0].of.perSecond")).toBe("1");
    expect(readField(model, "mechanisms[1]")).toEqual({ use: "1" });
    const many = { mechanisms: Array.from({ length: 13 }, (_, place) => ({ place })) };
    expect(readField(many, "mechanisms[12].place")).toBe(12);
  });

  it("takes no part of a text for a field, and finds nothing in what is null", () => {
    const odd = { token: { symbol: "T" }, market: null };
    for (const path of ["token.symbol.length", "market.price"]) {
      expect(() => readField(odd, path)).toThrow(`The model has no field ${path}.`);
    }
  });

  it.each([
    "market.drift",
    "mechanisms[2]",
    "mechanisms[0].use.x",
    "toString",
    "mechanisms.length.x",
  ])("says that there is no %s", (path) => {
    expect(() => readField(model, path)).toThrow(`The model has no field ${path}.`);
  });
});

describe("replaceField", () => {
  it("changes the one field of a copy and shares the rest", () => {
    const changed = replaceField(model, "mechanisms[0].of.perSecond", "2");
    expect(changed.mechanisms[0]).toEqual({ of: { perSecond: "2" } });
    expect(changed.mechanisms[1]).toBe(model.mechanisms[1]);
    expect(changed.market).toBe(model.market);
    expect(model.mechanisms[0]).toEqual({ of: { perSecond: "1" } });
  });

  it("adds no field that was not there", () => {
    expect(() => replaceField(model, "market.drift", 1)).toThrow(
      "The model has no field market.drift.",
    );
  });
});
