import { describe, expect, it } from "vitest";
import { CsvError } from "../../../ui/errors.ts";
import { readAddressLines } from "./readAddressLines.ts";
import {
  readAddressCell,
  readAmountCell,
  readIntegerCell,
  readTimeCell,
  readWordCell,
} from "./readCell.ts";

const cell = (text: string) => ({ row: { line: 7, cells: { it: text } }, column: "it" });

describe("readAmountCell", () => {
  it("reads base units exactly, and repeats what the amount's own reader says with the line", () => {
    expect(readAmountCell(cell("1.5"), 6)).toBe(1_500_000n);
    expect(() => readAmountCell(cell("1,000"), 6)).toThrow("Line 7: it: This is not an amount.");
    expect(() => readAmountCell(cell("1.2345678"), 6)).toThrow(/too many decimals/);
    expect(() => readAmountCell(cell(""), 6)).toThrow(CsvError);
  });
});

describe("readAddressCell", () => {
  it("reads any case as lower case, and nothing shorter or longer", () => {
    expect(readAddressCell(cell(`0x${"aB".repeat(20)}`))).toBe(`0x${"ab".repeat(20)}`);
    for (const text of ["", "0x", `0x${"a".repeat(39)}`, `0x${"a".repeat(41)}`, "vitalik.eth"]) {
      expect(() => readAddressCell(cell(text))).toThrow("Line 7: it: This is not an address.");
    }
  });
});

describe("readAddressLines", () => {
  it("reads one a line, and names the line of what is none", () => {
    const [one, other] = [`0x${"1".repeat(40)}`, `0x${"2".repeat(40)}`];
    expect(readAddressLines(`${one},\r\n\n ${other} `)).toEqual([one, other]);
    expect(() => readAddressLines(`${one}\n\nbob`)).toThrow("Line 3");
  });
});

describe("readTimeCell", () => {
  it("reads Unix seconds and dates, all in UTC", () => {
    // 2026-01-31 00:00 UTC
    const day = 1_769_817_600;
    expect(readTimeCell(cell(`${day}`))).toBe(day);
    expect(readTimeCell(cell("2026-01-31"))).toBe(day);
    expect(readTimeCell(cell("2026-01-31T12:00"))).toBe(day + 43_200);
    expect(readTimeCell(cell("2026-01-31 12:00:01"))).toBe(day + 43_201);
    expect(readTimeCell(cell("2026-01-31T12:00:01Z"))).toBe(day + 43_201);
    expect(readTimeCell(cell("2026-01-31T12:00:01.000Z"))).toBe(day + 43_201);
  });

  it("refuses what is no time, also days that no month has", () => {
    const wrong = ["", "31.01.2026", "2026-02-31", "2026-13-01", "2026-01-31T25:00", "-5", "1e9"];
    for (const text of [...wrong, "999999999999", "2026-01-31T12:00:01.5Z"]) {
      expect(() => readTimeCell(cell(text)), text).toThrow("Line 7: it: This is not a time.");
    }
  });
});

describe("readWordCell", () => {
  it("reads one of its words", () => {
    expect(readWordCell(cell("Clear"), ["clear", "listed"])).toBe("clear");
    expect(() => readWordCell(cell("fine"), ["clear", "listed"])).toThrow(CsvError);
  });
});

describe("readIntegerCell", () => {
  it("reads either sign", () => {
    expect(readIntegerCell(cell("-12"))).toBe(-12n);
    expect(readIntegerCell(cell("12"))).toBe(12n);
    for (const text of ["1.5", "", "-", "1e3"]) {
      expect(() => readIntegerCell(cell(text)), text).toThrow(CsvError);
    }
  });
});
