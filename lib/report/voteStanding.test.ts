import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { exampleProposal } from "../../test/exampleProposal.ts";
import type { GovernorState, Proposal } from "../governor/GovernorFlavour.ts";
import { voteStanding } from "./voteStanding.ts";

const { governor, timelock, token } = checkAccounts;

const proposalWith = (votes: Proposal["votes"]) => exampleProposal({ votes, quorumVotes: 6n });

function previewOf(flavour: string, quorumCounts: GovernorState["quorumCounts"] = []) {
  return createCheckContext({
    preview: (before) => {
      const { snapshot } = before;
      const { state } = snapshot;
      const own = state.governor === undefined ? undefined : { ...state.governor, quorumCounts };
      return {
        ...before,
        snapshot: {
          ...snapshot,
          dao: {
            ...snapshot.dao,
            governor: { flavour, address: governor, token, executor: timelock },
          },
          state: { ...state, governor: own },
        },
      };
    },
  }).preview;
}

describe("voteStanding", () => {
  it("has the sides that the governor has", () => {
    const idsOf = (flavour: string) =>
      voteStanding(
        proposalWith({ for: 1n, against: 1n, abstain: 0n }),
        previewOf(flavour),
      ).sides.map(({ id }) => id);
    expect(idsOf("governorAlpha")).toEqual(["for", "against"]);
    expect(idsOf("governorBravo")).toEqual(["for", "against", "abstain"]);
  });

  it("gives each side’s share of what was cast, and none where nothing was", () => {
    const shares = (votes: Proposal["votes"]) =>
      voteStanding(proposalWith(votes), previewOf("governorBravo")).sides.map(({ share }) => share);
    expect(shares({ for: 5n, against: 2n, abstain: 1n })).toEqual([
      { numerator: 5n, denominator: 8n },
      { numerator: 2n, denominator: 8n },
      { numerator: 1n, denominator: 8n },
    ]);
    expect(shares({ for: 0n, against: 0n, abstain: 0n })[0]).toEqual({
      numerator: 0n,
      denominator: 1n,
    });
  });

  it("says what the quorum needs, and of which votes", () => {
    const quorumOf = (counts: GovernorState["quorumCounts"]) =>
      voteStanding(
        proposalWith({ for: 5n, against: 2n, abstain: 1n }),
        previewOf("openZeppelinGovernor", counts),
      ).quorum;
    expect(quorumOf(["for"])).toEqual({
      needed: 6n,
      isReached: false,
      words: "not reached by votes for",
    });
    expect(quorumOf(["for", "abstain"])).toEqual({
      needed: 6n,
      isReached: true,
      words: "reached by votes for and abstaining",
    });
    expect(quorumOf([])).toBeUndefined();
  });
});
