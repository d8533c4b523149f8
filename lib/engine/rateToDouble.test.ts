import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateToDouble } from "./rateToDouble.ts";

describe("rateToDouble", () => {
  it("reads plain rates", () => {
    expect(["0", "0.02", "1", "2.5", "003.5"].map(rateToDouble)).toEqual([0, 0.02, 1, 2.5, 3.5]);
  });

  it("keeps what a double can of a rate of 27 digits", () => {
    expect(rateToDouble("1.000000564701133626865910626")).toBe(1.0000005647011336);
  });

  it("is within two units of the last place of the nearest double", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.bigInt({ min: 0n, max: 10n ** 27n - 1n }),
        (whole, fraction) => {
          const text = `${whole}.${fraction.toString().padStart(27, "0")}`;
          const nearest = Number(text);
          expect(Math.abs(rateToDouble(text) - nearest)).toBeLessThanOrEqual(
            2 * Number.EPSILON * nearest,
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
