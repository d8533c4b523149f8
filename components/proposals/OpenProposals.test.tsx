import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { OpenProposals } from "./OpenProposals.tsx";
import { ProposalList } from "./ProposalList.tsx";

const opened = vi.hoisted(() => ({ safe: undefined as string | undefined }));

vi.mock("next/navigation", () => ({
  usePathname: () => "/dao",
  useRouter: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}));
vi.mock("./useProposals.ts", () => ({
  useProposals: () => {
    const { snapshot } = createCheckContext().preview;
    const dao = { ...snapshot.dao, governor: undefined, safe: opened.safe };
    return { entry: "local:0x", context: {}, snapshot: { ...snapshot, dao }, proposals: {} };
  },
}));

describe.each([
  ["OpenProposals", OpenProposals],
  ["ProposalList", ProposalList],
])("%s", (_, Page) => {
  beforeEach(() => {
    opened.safe = undefined;
  });

  it("names a Safe that decides only where there is one", () => {
    const bare = renderToStaticMarkup(<Page />);
    expect(bare).toMatch(/No governor (or Safe )?is known here/);
    expect(bare).not.toMatch(/Safe decides/);
    opened.safe = checkAccounts.safe;
    expect(renderToStaticMarkup(<Page />)).toMatch(/[iI]ts Safe decides/);
  });
});
