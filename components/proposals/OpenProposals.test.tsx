import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { chains } from "../../lib/dao/chains.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { OpenProposals } from "./OpenProposals.tsx";
import { ProposalList } from "./ProposalList.tsx";

const opened = vi.hoisted(() => ({
  safe: undefined as string | undefined,
  /** How many proposals a governor has; `undefined`: there is no governor. */
  count: undefined as number | undefined,
}));

vi.mock("next/navigation", () => ({
  usePathname: () => "/dao",
  useRouter: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}));
vi.mock("./useProposals.ts", () => ({
  useProposals: () => {
    const { snapshot } = createCheckContext().preview;
    const { safe, count } = opened;
    const governor = count === undefined ? undefined : snapshot.dao.governor;
    const data = Array.from({ length: count ?? 0 }, (_, place) => ({
      id: `${place + 1}`,
      state: "active",
      description: `# Proposal of place ${place}`,
      createdBlock: 1n,
      voteStart: 2n,
      // The newest closes last.
      voteEnd: BigInt(place + 3),
      times: {},
    }));
    return {
      entry: "local:0x",
      context: { mintage: { chains } },
      snapshot: { ...snapshot, dao: { ...snapshot.dao, governor, safe } },
      proposals: { data, error: null },
    };
  },
}));

describe.each([
  ["OpenProposals", OpenProposals],
  ["ProposalList", ProposalList],
])("%s", (_, Page) => {
  beforeEach(() => {
    Object.assign(opened, { safe: undefined, count: undefined });
  });

  it("names a Safe that decides only where there is one", () => {
    const bare = renderToStaticMarkup(<Page />);
    expect(bare).toMatch(/No governor (or Safe )?is known here/);
    expect(bare).not.toMatch(/Safe decides/);
    opened.safe = checkAccounts.safe;
    expect(renderToStaticMarkup(<Page />)).toMatch(/[iI]ts Safe decides/);
  });
});

describe("OpenProposals of a governor", () => {
  it("shows the five that close soonest, and the way to the others", () => {
    opened.count = 7;
    const markup = renderToStaticMarkup(<OpenProposals />);
    const places = [...markup.matchAll(/Proposal of place (\d)/g)].map(([, place]) => place);
    expect(places).toEqual(["0", "1", "2", "3", "4"]);
    expect(markup).toContain('href="/dao/proposals?dao=local:0x&amp;show=open"');
    expect(markup).toContain("All 7 open proposals");
  });

  it("leads to all proposals where no open one is left out", () => {
    opened.count = 5;
    const markup = renderToStaticMarkup(<OpenProposals />);
    expect(markup.match(/<li/g)).toHaveLength(5);
    expect(markup).toMatch(/href="\/dao\/proposals\?dao=local:0x"[^>]*>All proposals/);
  });
});
