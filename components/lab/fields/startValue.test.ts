import { describe, expect, it } from "vitest";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { project } from "../../../lib/engine/project.ts";
import { emptyModel } from "../model/emptyModel.ts";
import type { JsonObject } from "../model/Json.ts";
import { catalogue } from "./catalogue.ts";
import { modelNames } from "./modelNames.ts";
import { newMechanism } from "./newMechanism.ts";

const kinds = catalogue.flatMap((group) => group.kinds);
const shapes = kinds.flatMap((kind) =>
  kind.options.map(({ value }) => [kind.kind, value] as const),
);

describe("newMechanism", () => {
  it.each(shapes)("gives a valid %s %s to begin with", (kind, form) => {
    const { model, mechanism } = newMechanism(emptyModel, { kind, form });
    const mechanisms = [mechanism];
    expect(() => parseModel({ ...model, mechanisms })).not.toThrow();
  });
});

describe("a new mechanism that follows rules", () => {
  const moving = ["vesting", "compounding", "adaptiveRate", "stepDecay", "constantRate", "halving"];
  const still = (amounts: readonly bigint[]) => amounts.every((amount) => amount === amounts[0]);

  it.each([
    ...shapes.filter(([kind]) => moving.includes(kind)),
    ["stream", "rate"],
    ["stream", "total"],
  ] as const)("moves some tokens: %s %s", (kind, form) => {
    const { model, mechanism } = newMechanism(emptyModel, { kind, form });
    const { buckets } = project(parseModel({ ...model, mechanisms: [mechanism] }));
    expect(Object.values(buckets).every(still)).toBe(false);
  });
});

describe("modelNames", () => {
  it("reads what it can of a model that is being typed", () => {
    const model: JsonObject = { asOf: "soon", buckets: [{ id: "a" }, null], market: 7 };
    expect(modelNames(model)).toEqual({
      asOf: 0,
      horizonSeconds: 0,
      decimals: 0,
      symbol: "",
      twiceSupply: "2",
      buckets: [{ id: "a", class: "" }],
      processes: [],
    });
  });
});
