import { describe, expect, it } from "vitest";
import { formatAge } from "./formatAge.ts";

describe("formatAge", () => {
  it.each([
    [-3_000, "just now"],
    [4_999, "just now"],
    [5_000, "5 s ago"],
    [59_999, "59 s ago"],
    [60_000, "1 min ago"],
    [3_599_999, "59 min ago"],
    [7_200_000, "2 h ago"],
  ])("writes %i milliseconds", (milliseconds, text) => {
    expect(formatAge(milliseconds)).toBe(text);
  });
});
