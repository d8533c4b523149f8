import { describe, expect, it } from "vitest";
import { formatDate } from "./formatDate.ts";
import { toFarthestSeconds } from "./toFarthestSeconds.ts";

describe("toFarthestSeconds", () => {
  it("keeps what a number holds exactly", () => {
    expect(toFarthestSeconds(0n)).toBe(0);
    expect(toFarthestSeconds(1_700_000_001n)).toBe(1_700_000_001);
    expect(toFarthestSeconds(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("takes what is beyond for never", () => {
    expect(toFarthestSeconds(2n ** 53n)).toBe(Number.MAX_SAFE_INTEGER);
    expect(toFarthestSeconds(2n ** 256n - 1n)).toBe(Number.MAX_SAFE_INTEGER);
    expect(formatDate(toFarthestSeconds(2n ** 255n))).toBe("beyond the calendar");
  });
});
