import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredthIn, hundredthsOf, isDecimalText, shiftPoint } from "./decimalText.ts";

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 30 }))
  .map(([digits, places]) => shiftPoint(digits.toString(), -places));

describe("isDecimalText", () => {
  it("takes what the engine takes", () => {
    expect(["1", "0.5", "007"].every(isDecimalText)).toBe(true);
    expect(["", ".5", "1.", "-1", "1e3", "1,0"].some(isDecimalText)).toBe(false);
  });
});

describe("shiftPoint", () => {
  it("moves the point exactly, without needless zeros", () => {
    expect(shiftPoint("0.02", 2)).toBe("2");
    expect(shiftPoint("2", -2)).toBe("0.02");
    expect(shiftPoint("0.000000001547125957863212448", 2)).toBe("0.0000001547125957863212448");
    expect(shiftPoint("100", 0)).toBe("100");
    expect(shiftPoint("0", -3)).toBe("0");
  });

  it("comes back to the same text", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -40, max: 40 }), (text, places) => {
        expect(shiftPoint(shiftPoint(text, places), -places)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("hundredthsOf", () => {
  it("multiplies exactly and floors to the digits asked for", () => {
    expect(hundredthsOf("20000000", 50, 18)).toBe("10000000");
    expect(hundredthsOf("0.03", 33, 18)).toBe("0.0099");
    expect(hundredthsOf("0.03", 33, 3)).toBe("0.009");
    expect(hundredthsOf("7", 33, 0)).toBe("2");
  });
});

describe("hundredthIn", () => {
  it("is the other way round of hundredthsOf", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 200 }), (whole, step) => {
        const text = hundredthsOf(whole, step, 70);
        expect(hundredthIn(text, whole, 200)).toBe(/^[0.]+$/.test(whole) ? 0 : step);
      }),
      { numRuns: 1_000 },
    );
  });
});
