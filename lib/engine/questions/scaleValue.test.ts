import { describe, expect, it } from "vitest";
import { scaleValue } from "./scaleValue.ts";

describe("scaleValue", () => {
  it.each<[string | number, string, string | number]>([
    ["0.02", "1.1", "0.022"],
    ["0.02", "0.9", "0.018"],
    ["100", "1.1", "110"],
    ["1", "0.333", "0.333"],
    ["0", "10.000", "0"],
    ["1.000000012184945188", "1.1", "1.1000000134034397068"],
    // 0.0000001 × 1.5 has more digits than are kept beyond the seven it had: none are needed
    ["0.0000001", "1.5", "0.00000015"],
    ["0.3", "0.3333333333", "0.0999999"],
    [0.8, "0.5", 0.4],
    [-0.2, "1.1", -0.22000000000000003],
  ])("%s × %s is %s", (value, ratio, scaled) => {
    expect(scaleValue(value, ratio)).toBe(scaled);
  });

  it("keeps whole numbers whole", () => {
    expect(scaleValue(7, "1.1", true)).toBe(8);
    expect(scaleValue(31_536_000, "0.9", true)).toBe(28_382_400);
  });
});
