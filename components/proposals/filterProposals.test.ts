import { describe, expect, it } from "vitest";
import type { ProposalState } from "../../lib/governor/GovernorFlavour.ts";
import { filterProposals } from "./filterProposals.ts";

const ann = "0xAAAAaaaaAAAAaaaaAAAAaaaaAAAAaaaaAAAAaaaa";
const bob = "0xBBbBbBbbBbbBbBbbbbBBbbbBbbbbBBBbbbbbbBbb";
const proposal = (id: string, state: ProposalState, rest: { by: typeof ann; text: string }) => ({
  id,
  state,
  proposer: rest.by as `0x${string}`,
  description: rest.text,
});
const proposals = [
  proposal("83", "pending", { by: ann, text: "# Mint for liquidity\nTwo years of rewards" }),
  proposal("82", "active", { by: bob as typeof ann, text: "# Renew the grants program" }),
  proposal("81", "executed", { by: ann, text: "# Grants, first round" }),
  proposal("80", "defeated", { by: bob as typeof ann, text: "# Mint everything" }),
];
const found = (show: Parameters<typeof filterProposals>[1]["show"], search = "") =>
  filterProposals(proposals, { show, search }).map(({ id }) => id);

describe("filterProposals", () => {
  it("shows all, the open ones, or those of one state", () => {
    expect(found("all")).toEqual(["83", "82", "81", "80"]);
    expect(found("open")).toEqual(["83", "82"]);
    expect(found("defeated")).toEqual(["80"]);
    expect(found("queued")).toEqual([]);
  });

  it("finds a text in the description, the number or the proposer, in any letters", () => {
    expect(found("all", " GRANTS ")).toEqual(["82", "81"]);
    expect(found("all", "two years")).toEqual(["83"]);
    expect(found("all", "81")).toEqual(["81"]);
    expect(found("all", bob.toUpperCase())).toEqual(["82", "80"]);
    expect(found("open", "mint")).toEqual(["83"]);
    expect(found("all", "treasury")).toEqual([]);
  });
});
