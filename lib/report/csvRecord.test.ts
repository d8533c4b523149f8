import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecord } from "./csvRecord.ts";

/** RFC 4180, section 2, rules 5 to 7: quoted fields, a doubled quote stands for one. */
function readRecord(record: string): string[] {
  const fields = [...record.matchAll(/"((?:[^"]|"")*)"(,|$)/g)];
  expect(fields.map(([whole]) => whole).join("")).toBe(record);
  return fields.map(([, field = ""]) => field.replaceAll('""', '"'));
}

describe("csvRecord", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
    ["+49 1", "'+49 1"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\t=1", "' =1"],
    ["\u200b=1", "' =1"],
    ["＝1", "'＝1"],
    ["-5.25", "-5.25"],
    ["20", "20"],
    ["a = b", "a = b"],
    ["two\r\nlines", "two lines"],
    ['say "a", b', 'say "a", b'],
  ])("writes %j so that a sheet reads %j", (cell, read) => {
    expect(readRecord(csvRecord([cell, "x"]))).toEqual([read, "x"]);
  });

  it("keeps the number of fields, and lets none begin a formula", () => {
    const piece = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      '"',
      ",",
      "\r",
      "\n",
      "\t",
      " ",
      "1",
      "a",
      "＝",
    );
    const text = fc.array(piece).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (cells) => {
        const fields = readRecord(csvRecord(cells));
        expect(fields).toHaveLength(cells.length);
        for (const field of fields) {
          expect(/^\s*[=+\-@＝]/.test(field) && Number.isNaN(Number(field))).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
