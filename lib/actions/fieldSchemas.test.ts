import { describe, expect, it } from "vitest";
import { signedField } from "./fieldSchemas.ts";

const meta = { title: "Share", unit: "count" } as const;

describe("signedField", () => {
  it.each(["0", "7", "-7", `-${2n ** 255n}`, (2n ** 255n - 1n).toString()])("takes %s", (text) => {
    expect(signedField(meta).parse(text)).toBe(text);
  });

  it.each([
    ["-0", "must be a whole number as digits alone, with - before it below 0"],
    ["+1", "must be a whole number as digits alone, with - before it below 0"],
    ["01", "must be a whole number as digits alone, with - before it below 0"],
    ["1.5", "must be a whole number as digits alone, with - before it below 0"],
    [(2n ** 255n).toString(), "is more than an int256 holds"],
    [`-${2n ** 255n + 1n}`, "is more than an int256 holds"],
    [7, 'must be a decimal string, such as "-7200": JSON numbers lose digits'],
  ])("refuses %s", (value, message) => {
    const { error } = signedField(meta).safeParse(value);
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it("holds to its bits", () => {
    const field = signedField(meta, { bits: 8n });
    expect(["127", "-128"].map((text) => field.safeParse(text).success)).toEqual([true, true]);
    expect(["128", "-129"].map((text) => field.safeParse(text).success)).toEqual([false, false]);
  });
});
