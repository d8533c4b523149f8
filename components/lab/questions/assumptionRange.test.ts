import { describe, expect, it } from "vitest";
import { rangeUnit, readRange, startRange } from "./assumptionRange.ts";

const share = { unit: "share", value: "0.02" } as const;
const year = { unit: "duration", value: 31_536_000 } as const;
const amount = { unit: "tokens", value: "20000000" } as const;
const drift = { unit: "number", value: 0 } as const;

describe("rangeUnit", () => {
  it("is what the field of the model is read in", () => {
    expect([share, year, amount, drift].map((own) => rangeUnit(own, "UNI"))).toEqual([
      "%",
      "years",
      "UNI",
      "",
    ]);
  });
});

describe("startRange", () => {
  it.each([
    [share, "10"],
    [{ unit: "share", value: "0.2" }, "100"],
    [{ unit: "share", value: "0.199" }, "99.5"],
    [{ unit: "share", value: "0.9" }, "100"],
    [{ unit: "share", value: "0" }, "100"],
    [year, "5"],
    [{ unit: "duration", value: 86_400 * 10 }, "50"],
    [amount, "100000000"],
    // A range from nothing to nothing would be empty.
    [drift, "1"],
    [{ unit: "number", value: -2 }, "1"],
  ] as const)("of %o is %s", (own, text) => {
    expect(startRange(own)).toBe(text);
  });
});

describe("readRange", () => {
  it("is in the model's own unit", () => {
    expect(readRange("10", share)).toBe("0.1");
    expect(readRange("2.5", year)).toBe("78840000");
    expect(readRange("0.00000001", year)).toBe("0");
    expect(readRange("100", amount)).toBe("100");
  });

  it.each(["", "0", "0.0", "-1", "1e3", "ten"])("does not take %j", (typed) => {
    expect(readRange(typed, amount)).toBeUndefined();
  });
});
