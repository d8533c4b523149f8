import { describe, expect, it } from "vitest";
import type { GovernorClock, GovernorFacts } from "../facts.ts";
import { clockFindings } from "./clockFindings.ts";

const time = 1_799_000_000n;
const detailsOf = (change: Partial<GovernorClock>, voteStart?: bigint) =>
  clockFindings({
    clock: {
      mode: "mode=timestamp",
      now: time,
      tokenNow: time,
      blockNumber: 100n,
      blockTime: time,
      ...change,
    },
    voteStart,
  } as GovernorFacts).map(({ detail }) => detail);
const end = "Dates of the vote are not those shown.";

describe("clockFindings", () => {
  it("says what the clock should show, in seconds or in blocks", () => {
    expect(detailsOf({ now: 7n, tokenNow: 7n })).toEqual([
      `By CLOCK_MODE “mode=timestamp”: it says that it counts seconds, which are ${time} now, and its clock shows 7. ${end}`,
    ]);
    expect(detailsOf({ mode: undefined, now: 7n, tokenNow: 7n })).toEqual([
      `By CLOCK_MODE “none, so blocks”: it says that it counts blocks, which are 100 now, and its clock shows 7. ${end}`,
    ]);
  });

  it("says where the token keeps votes by another clock, if both are known", () => {
    expect(detailsOf({ tokenNow: 100n })).toEqual([
      `By CLOCK_MODE “mode=timestamp”: its clock shows ${time} and that of the token, which keeps past votes, 100. ${end}`,
    ]);
    expect(detailsOf({ now: undefined, tokenNow: 100n })).toEqual([]);
  });

  it("says where the vote starts by another clock, if it is known", () => {
    expect(detailsOf({}, 3_700n)).toEqual([
      `By CLOCK_MODE “mode=timestamp”: it says that it counts seconds, and starts this vote at 3700. ${end}`,
    ]);
    expect(detailsOf({})).toEqual([]);
    expect(detailsOf({ now: 7n, tokenNow: 8n }, 9n)).toHaveLength(3);
  });
});
