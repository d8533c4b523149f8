import { describe, expect, it } from "vitest";
import { groupBlocks } from "./groupBlocks.ts";

describe("groupBlocks", () => {
  it.each([
    ["Readings are of block 92686, or of", "Readings are of block 92,686, or of"],
    ["Block 21000000 of 1 Oct 2026", "Block 21,000,000 of 1 Oct 2026"],
    ["block 7.", "block 7."],
    ["block 92,686", "block 92,686"],
    ["pays 92686 wei at block 1234", "pays 92686 wei at block 1,234"],
    ["a blockade 92686, block 0x1234ab", "a blockade 92686, block 0x1234ab"],
  ])("writes %j as %j", (text, expected) => {
    expect(groupBlocks(text)).toBe(expected);
  });
});
