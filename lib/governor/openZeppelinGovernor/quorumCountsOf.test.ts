import { describe, expect, it } from "vitest";
import { quorumCountsOf } from "./quorumCountsOf.ts";

describe("quorumCountsOf", () => {
  it.each([
    { mode: "support=bravo&quorum=for,abstain", counts: ["for", "abstain"] },
    {
      mode: "support=bravo,fractional&quorum=for,abstain&params=fractional",
      counts: ["for", "abstain"],
    },
    { mode: "support=bravo&quorum=bravo", counts: ["for"] },
    { mode: "support=bravo&quorum=for", counts: ["for"] },
    { mode: "support=bravo", counts: [] },
    { mode: "support=bravo&quorum=against", counts: [] },
    { mode: undefined, counts: [] },
  ])("reads $mode", ({ mode, counts }) => {
    expect(quorumCountsOf(mode)).toEqual(counts);
  });
});
