import { describe, expect, it } from "vitest";
import { parseTypedInstant } from "./parseTypedInstant.ts";

describe("parseTypedInstant", () => {
  it.each([
    ["1893456000", "1893456000"],
    ["0", "0"],
    [" 2030-01-01 ", "1893456000"],
    ["2030-01-01 00:01", "1893456060"],
    ["2030-01-01T00:00:30Z", "1893456030"],
    ["2030-01-01 00:00:30 UTC", "1893456030"],
    ["1970-01-01", "0"],
  ])("reads %j", (text, seconds) => {
    expect(parseTypedInstant(text)).toBe(seconds);
  });

  it.each([
    "",
    "tomorrow",
    "2030-02-30",
    "2030-1-1",
    "2030-01-01 25:00",
    "1969-12-31",
    "1.5",
    "-1",
  ])("does not take %j", (text) => {
    expect(parseTypedInstant(text)).toBeUndefined();
  });
});
