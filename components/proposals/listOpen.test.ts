import { describe, expect, it } from "vitest";
import type { ProposalState } from "../../lib/governor/GovernorFlavour.ts";
import { listOpen } from "./listOpen.ts";

const proposal = (id: string, state: ProposalState, voteEnd: bigint) => ({ id, state, voteEnd });

describe("listOpen", () => {
  it("puts running votes first, those that close soonest before the others, and leaves out the rest", () => {
    const proposals = [
      proposal("waits", "pending", 5n),
      proposal("closes late", "active", 300n),
      proposal("is over", "executed", 1n),
      proposal("closes soon", "active", 200n),
      proposal("in the timelock", "queued", 40n),
      proposal("was refused", "defeated", 2n),
      proposal("may be queued", "succeeded", 90n),
      proposal("may be queued first", "succeeded", 80n),
      proposal("was taken back", "canceled", 3n),
      proposal("came too late", "expired", 4n),
    ];
    expect(listOpen(proposals).map(({ id }) => id)).toEqual([
      "closes soon",
      "closes late",
      "may be queued first",
      "may be queued",
      "in the timelock",
      "waits",
    ]);
    expect(proposals[0]?.id).toBe("waits");
  });
});
