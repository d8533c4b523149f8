import { describe, expect, it } from "vitest";
import { compactHint } from "./compactHint.ts";

describe("compactHint", () => {
  it.each([
    ["500000000", "500.0 M"],
    ["1000000", "1.0 M"],
    ["1500000.75", "1.5 M"],
    ["2500000000000", "2.5 T"],
    ["0001000000", "1.0 M"],
  ])("reads %s as %s", (text, hint) => {
    expect(compactHint(text)).toBe(hint);
  });

  it.each(["999999", "0000000001", "", "a million", "-1000000"])("adds nothing to %j", (text) => {
    expect(compactHint(text)).toBeUndefined();
  });
});
