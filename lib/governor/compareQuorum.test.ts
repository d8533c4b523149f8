import { describe, expect, it } from "vitest";
import { compareQuorum } from "./compareQuorum.ts";

const votes = { for: 30n, against: 100n, abstain: 10n };

describe("compareQuorum", () => {
  it("counts the votes that the governor counts, and no others", () => {
    const proposal = { votes, quorumVotes: 40n };
    const both = compareQuorum(proposal, { quorumVotes: 0n, quorumCounts: ["for", "abstain"] });
    expect(both).toMatchObject({ needed: 40n, counted: 40n, isReached: true });
    const alone = compareQuorum(proposal, { quorumVotes: 0n, quorumCounts: ["for"] });
    expect(alone).toMatchObject({ needed: 40n, counted: 30n, isReached: false });
  });

  it("takes today's quorum only before the vote starts", () => {
    const today = { quorumVotes: 30n, quorumCounts: ["for"] } as const;
    expect(compareQuorum({ votes, quorumVotes: undefined }, today)).toMatchObject({
      needed: 30n,
      isReached: true,
    });
    expect(compareQuorum({ votes, quorumVotes: 31n }, today)).toMatchObject({
      needed: 31n,
      isReached: false,
    });
  });

  it("says nothing where it is not known which votes count", () => {
    const governor = { quorumVotes: 0n, quorumCounts: [] };
    expect(compareQuorum({ votes, quorumVotes: 0n }, governor)).toBeUndefined();
  });
});
