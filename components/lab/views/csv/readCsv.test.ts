import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvError } from "../../../ui/errors.ts";
import { CsvTooLargeError } from "../errors.ts";
import { largestCsv, readCsv } from "./readCsv.ts";

const columns = { required: ["a", "b"], optional: ["c"] };
const cellsOf = (text: string) => readCsv(text, columns).map(({ cells }) => cells);

/** The line that a text is refused at. */
function refusedAt(text: string): number | undefined {
  try {
    readCsv(text, columns);
    return undefined;
  } catch (error) {
    return error instanceof CsvError ? error.line : undefined;
  }
}

describe("readCsv", () => {
  it("reads rows by the names of their columns, in any order and case", () => {
    expect(readCsv("B,a\n2, 1 \r\n\n4,3", columns)).toEqual([
      { line: 2, cells: { a: "1", b: "2" } },
      { line: 4, cells: { a: "3", b: "4" } },
    ]);
    expect(cellsOf("\uFEFFa,b,c\n1,2,3\n")).toEqual([{ a: "1", b: "2", c: "3" }]);
    expect(cellsOf("")).toEqual([]);
    expect(cellsOf("a,b")).toEqual([]);
  });

  it("reads quoted cells with commas, quotes and lines, and counts lines through them", () => {
    const text = 'a,b\n"x,""y"" \nz", 2\n3';
    expect(cellsOf(text.slice(0, -2))).toEqual([{ a: 'x,"y" \nz', b: "2" }]);
    expect(refusedAt(text)).toBe(4);
  });

  it("names the line of what is wrong", () => {
    expect(refusedAt("a\n1")).toBe(1);
    expect(refusedAt("\n1,2")).toBe(2);
    expect(refusedAt("a,b,a\n")).toBe(1);
    expect(refusedAt("a,b,d\n")).toBe(1);
    expect(refusedAt("a,b\n1,2\n1,2,3")).toBe(3);
    expect(refusedAt("a,b\n1;2")).toBe(2);
    expect(refusedAt('a,b\n1,2"3')).toBe(2);
    expect(refusedAt('a,b\n1,"2')).toBe(2);
  });

  it("takes 2 MB and not more", () => {
    const row = "1,2\n";
    const text = `a,b\n${row.repeat(largestCsv / row.length - 1)}`;
    expect(text).toHaveLength(largestCsv);
    expect(readCsv(text, columns)).toHaveLength(largestCsv / row.length - 1);
    expect(() => readCsv(`${text}1`, columns)).toThrow(CsvTooLargeError);
  });

  it("reads back whatever was quoted", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`));
        const text = ["a,b", ...quoted.map((row) => row.join(","))].join("\n");
        expect(cellsOf(text)).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
      { numRuns: 1_000 },
    );
  });
});
