import { describe, expect, it } from "vitest";
import { searchItems } from "./searchItems.ts";

const items = [
  { title: "Vesting", note: "S12", summary: "A locked amount is released.", words: "Linear" },
  { title: "Hard cap", note: "S38", summary: "Total supply never passes a cap." },
];

describe("searchItems", () => {
  it("finds by every word, in any field and case", () => {
    expect(searchItems(items, "LOCKED linear").map(({ note }) => note)).toEqual(["S12"]);
    expect(searchItems(items, "s38").map(({ note }) => note)).toEqual(["S38"]);
    expect(searchItems(items, " ")).toHaveLength(2);
    expect(searchItems(items, "cap linear")).toEqual([]);
  });
});
