import { describe, expect, it } from "vitest";
import { findKind } from "./catalogue.ts";
import { modelNames } from "./modelNames.ts";
import { switchForm } from "./switchForm.ts";

const names = modelNames({
  asOf: 1_750_000_000,
  token: { symbol: "TKN", decimals: 18 },
  buckets: [{ id: "circulating", class: "circulating", amount: "1000" }],
});

describe("switchForm", () => {
  it("keeps what both shapes have", () => {
    const option = findKind("vesting")!.options.find(({ value }) => value === "tranches")!;
    const value = { kind: "vesting", form: "linear", from: "team", to: "circulating" };
    const switched = switchForm(value, { option, names });
    expect(switched).toMatchObject({ kind: "vesting", form: "tranches", from: "team" });
  });

  it("starts a shape with what a new mechanism of it has beside its required fields", () => {
    const option = findKind("vesting")!.options.find(({ value }) => value === "tranches")!;
    const switched = switchForm({ kind: "vesting", form: "linear" }, { option, names });
    expect(switched.count).toBe(12);
  });
});
