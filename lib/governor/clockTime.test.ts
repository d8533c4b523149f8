import { describe, expect, it } from "vitest";
import { clockTime } from "./clockTime.ts";

const block = { number: 1_000n, timestamp: 1_800_000_000 };
const created = { number: 900n, timestamp: 1_799_990_000 };

describe("clockTime", () => {
  it("takes seconds as they are", () => {
    const parameters = { clock: "seconds", known: [block], secondsPerBlock: 12 } as const;
    const time = clockTime(1_700_000_007n, parameters);
    expect(time).toEqual({ seconds: 1_700_000_007, isEstimate: false });
  });

  it("estimates blocks before and after the pinned block", () => {
    const parameters = { clock: "blocks", known: [block], secondsPerBlock: 12 } as const;
    expect(clockTime(1_010n, parameters)).toEqual({ seconds: 1_800_000_120, isEstimate: true });
    expect(clockTime(995n, parameters)).toEqual({ seconds: 1_799_999_940, isEstimate: true });
  });

  it("gives known blocks their own time, and others one counted from the nearest", () => {
    const parameters = { clock: "blocks", known: [block, created], secondsPerBlock: 12 } as const;
    expect(clockTime(1_000n, parameters)).toEqual({ seconds: 1_800_000_000, isEstimate: false });
    expect(clockTime(900n, parameters)).toEqual({ seconds: 1_799_990_000, isEstimate: false });
    expect(clockTime(901n, parameters)).toEqual({ seconds: 1_799_990_012, isEstimate: true });
    expect(clockTime(999n, parameters)).toEqual({ seconds: 1_799_999_988, isEstimate: true });
  });
});
