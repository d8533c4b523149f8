import { describe, expect, it } from "vitest";
import { formatVotingTime } from "./proposalTimes.ts";

describe("formatVotingTime", () => {
  it("writes exact times to the minute", () => {
    const start = { seconds: 1_800_000_000, isEstimate: false };
    const end = { seconds: 1_800_259_200, isEstimate: false };
    expect(formatVotingTime({ start, end })).toBe("15 Jan 2027 08:00 UTC to 18 Jan 2027 08:00 UTC");
  });

  it("writes an estimate no finer than a day, and says so, at each end by itself", () => {
    const start = { seconds: 1_800_000_000, isEstimate: false };
    const end = { seconds: 1_800_259_200, isEstimate: true };
    expect(formatVotingTime({ start, end })).toBe("15 Jan 2027 08:00 UTC to about 18 Jan 2027");
  });
});
