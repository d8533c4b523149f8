import { describe, expect, it } from "vitest";
import { readMarkup } from "../../../test/readMarkup.ts";
import { table } from "./table.ts";

describe("table", () => {
  it("gives each value its column’s name, for pages without room for a head", () => {
    const { tags } = readMarkup(
      table({
        caption: "Values",
        head: ["Value", "Now", '"After"'],
        rows: [
          ["Delay", "2 days", "3 days"],
          ["Quorum", "4 %", "5 %"],
        ],
        kind: "pairs",
      }).source,
    );
    const cells = tags.filter(({ name }) => name === "td");
    expect(cells.map(({ attributes }) => attributes["data-label"])).toEqual([
      "Now",
      '"After"',
      "Now",
      '"After"',
    ]);
  });
});
