import { describe, expect, it } from "vitest";
import { CsvError } from "./errors.ts";
import { splitCsv } from "./splitCsv.ts";

const cellsOf = (text: string) => splitCsv(text).map(({ cells }) => cells);

describe("splitCsv", () => {
  it("parts cells by what the first line has outside of quotes", () => {
    expect(cellsOf("a,b\n1;2,3")).toEqual([
      ["a", "b"],
      ["1;2", "3"],
    ]);
    expect(cellsOf("a;b,c\n1;2")).toEqual([
      ["a", "b,c"],
      ["1", "2"],
    ]);
    expect(cellsOf("a\tb;c\n\t2")).toEqual([
      ["a", "b;c"],
      ["", "2"],
    ]);
    expect(cellsOf('\n"a;b\tc",d')).toEqual([["a;b\tc", "d"]]);
  });

  it("keeps separators, doubled quotes and lines of quoted cells, and counts lines through them", () => {
    expect(splitCsv('\uFEFF"a;b"; "x ""y""\nz"\r\n\r\n \n1;2')).toEqual([
      { line: 1, cells: ["a;b", 'x "y"\nz'] },
      { line: 5, cells: ["1", "2"] },
    ]);
  });

  it.each(['a,b\n1,2"3', 'a,b\n1,"2', 'a;b\n"1"2;3'])("refuses a quote astray: %j", (text) => {
    expect(() => splitCsv(text)).toThrow(CsvError);
    expect(() => splitCsv(text)).toThrow("Line 2: A quote");
  });

  it("has no rows where there is nothing", () => {
    expect([...splitCsv(""), ...splitCsv(" \n\n")]).toEqual([]);
  });
});
