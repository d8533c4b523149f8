import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { governorSenders } from "../../lib/governor/governorSenders.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { exampleProposal } from "../../test/exampleProposal.ts";
import { tryParse } from "../ui/tryParse.ts";
import { Votes } from "./Votes.tsx";

const { governor, timelock, token } = checkAccounts;
const identityOf = (flavour: string) => ({
  flavour,
  address: governor,
  token,
  executor: timelock,
});

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
  return renderToStaticMarkup(<Votes report={{ proposal: exampleProposal(), preview }} />);
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
