import { describe, expect, it } from "vitest";
import { EntryError } from "../errors.ts";
import { readCount, readFactor, readInteger, readPercent } from "./readEntry.ts";
import { readForm } from "./readForm.ts";

describe("readCount", () => {
  it("reads whole numbers within its ends", () => {
    expect([readCount("1", { least: 1, most: 5 }), readCount(" 5", { least: 1, most: 5 })]).toEqual(
      [1, 5],
    );
    for (const text of ["0", "6", "1.5", "", "-1", "x"]) {
      expect(() => readCount(text, { least: 1, most: 5 }), text).toThrow(EntryError);
    }
  });
});

describe("readPercent", () => {
  it("gives the share as decimal text, exactly", () => {
    const read = ["0", "2.5", "100", "100.0", "4 %", "0.0001"].map((text) => readPercent(text));
    expect(read).toEqual(["0", "0.025", "1", "1", "0.04", "0.000001"]);
    expect(readPercent("250", 1_000)).toBe("2.5");
  });

  it("refuses more than the most, and what is no number", () => {
    for (const text of ["100.01", "101", "-1", "", "2,5", "1e1"]) {
      expect(() => readPercent(text), text).toThrow(EntryError);
    }
  });
});

describe("readFactor", () => {
  it("keeps a plain number as it stands", () => {
    expect(readFactor(" 1.5 ")).toBe("1.5");
    for (const text of ["", "1,5", "-1", "3x"]) {
      expect(() => readFactor(text), text).toThrow(EntryError);
    }
  });
});

describe("readInteger", () => {
  it("reads 78 digits exactly, and a minus where told", () => {
    const large = 2n ** 256n - 1n;
    expect(readInteger(large.toString())).toBe(large);
    expect(readInteger("−5", { isSigned: true })).toBe(-5n);
    expect(() => readInteger("-5")).toThrow(EntryError);
    expect(() => readInteger("1.0")).toThrow(EntryError);
  });
});

describe("readForm", () => {
  it("gives values once all fields can be read, and every error otherwise", () => {
    const read = (one: string, other: string) =>
      readForm({ one: () => readFactor(one), other: () => readPercent(other) });
    expect(read("2", "5")).toEqual({ values: { one: "2", other: "0.05" }, errors: {} });
    const { values, errors } = read("x", "y");
    expect(values).toBeUndefined();
    expect([errors.one?.code, errors.other?.code]).toEqual(["lab.entry", "lab.entry"]);
  });

  it("passes on what is no failure of a field", () => {
    const fail = () => {
      throw new TypeError("a fault of ours");
    };
    expect(() => readForm({ fail })).toThrow(TypeError);
  });
});
