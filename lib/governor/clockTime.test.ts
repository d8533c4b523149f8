import { describe, expect, it } from "vitest";
import { clockTime } from "./clockTime.ts";

const block = { number: 1_000n, hash: "0x00", timestamp: 1_800_000_000 } as const;

describe("clockTime", () => {
  it("takes seconds as they are", () => {
    const time = clockTime(1_700_000_007n, { clock: "seconds", block, secondsPerBlock: 12 });
    expect(time).toEqual({ seconds: 1_700_000_007, isEstimate: false });
  });

  it("estimates blocks before and after the pinned block", () => {
    const parameters = { clock: "blocks", block, secondsPerBlock: 12 } as const;
    expect(clockTime(1_010n, parameters)).toEqual({ seconds: 1_800_000_120, isEstimate: true });
    expect(clockTime(995n, parameters)).toEqual({ seconds: 1_799_999_940, isEstimate: true });
  });

  it("knows the pinned block's own time", () => {
    const time = clockTime(1_000n, { clock: "blocks", block, secondsPerBlock: 12 });
    expect(time).toEqual({ seconds: 1_800_000_000, isEstimate: false });
  });
});
