import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import { governorSenders } from "../../lib/governor/governorSenders.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { tryParse } from "../ui/tryParse.ts";
import { Votes } from "./Votes.tsx";

const { governor, timelock, token, alice } = checkAccounts;
const identityOf = (flavour: string) => ({
  flavour,
  address: governor,
  token,
  executor: timelock,
});

const proposal: Proposal = {
  id: "1",
  governor,
  proposer: alice,
  description: "",
  calls: [],
  state: "active",
  voteStart: 1n,
  voteEnd: 2n,
  votes: { for: 1n, against: 1n, abstain: 0n },
  quorumVotes: 1n,
  etaSeconds: undefined,
  createdBlock: 1n,
  times: { created: undefined, voteStart: undefined, voteEnd: undefined },
  executed: undefined,
};

function pageOf(flavour: string): string {
  const { preview } = createCheckContext({
    preview: (before) => ({
      ...before,
      snapshot: {
        ...before.snapshot,
        dao: { ...before.snapshot.dao, governor: identityOf(flavour) },
      },
    }),
  });
  return renderToStaticMarkup(<Votes report={{ proposal, preview }} />);
}

describe("Votes", () => {
  it.each(governorSenders.map((sender) => [sender.id, sender] as const))(
    "shows of %s the sides that its votes can take",
    (flavour, sender) => {
      const identity = identityOf(flavour);
      const sides = (["for", "against", "abstain"] as const).filter(
        (support) =>
          tryParse(() => sender.encodeVote({ identity, id: "1", support })).error === undefined,
      );
      const shown = [...pageOf(flavour).matchAll(/<span>(For|Against|Abstain)<\/span>/g)];
      expect(shown.map(([, side]) => side?.toLowerCase())).toEqual(sides);
      expect(sides.includes("abstain")).toBe(flavour !== "governorAlpha");
    },
  );

  it("shows the sides of a family it does not know in full", () => {
    expect(pageOf("aHostsOwn")).toContain("Abstain");
  });

  it("shows nothing of what has no votes", () => {
    const { preview } = createCheckContext();
    expect(renderToStaticMarkup(<Votes report={{ proposal: undefined, preview }} />)).toBe("");
  });
});
