import { describe, expect, it } from "vitest";
import { readNumber, roundTo, writeText } from "./numberText.ts";

describe("readNumber", () => {
  it("reads numbers as they are typed, and leaves all else for the schema to refuse", () => {
    expect([" 1.5", "-2", "−2", "1e3", "2E-2"].map(readNumber)).toEqual([1.5, -2, -2, 1_000, 0.02]);
    for (const text of [
      "",
      "1,5",
      "0x10",
      ".5",
      "5.",
      "NaN",
      "Infinity",
      "1e999",
      "-1e999",
      "1e1000",
    ]) {
      expect(readNumber(text)).toBe(text);
    }
  });

  it("reads back what is written", () => {
    for (const number of [0, -0.5, 1e-7, 1e21, Number.MAX_VALUE, Number.MIN_VALUE]) {
      expect(readNumber(writeText(number))).toBe(number);
    }
  });
});

describe("writeText", () => {
  it("writes any value of a model", () => {
    expect([undefined, null, "a", true, 2, [1, "b"], { a: null }].map(writeText)).toEqual([
      "",
      "",
      "a",
      "true",
      "2",
      '[1,"b"]',
      '{"a":null}',
    ]);
  });
});

describe("roundTo", () => {
  it("keeps significant digits", () => {
    expect([123_456, 0.000123456, -9.99999, 0].map((number) => roundTo(number, 4))).toEqual([
      123_500, 0.0001235, -10, 0,
    ]);
  });
});
