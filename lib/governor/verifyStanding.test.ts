import { describe, expect, it } from "vitest";
import type { ProposalState } from "./GovernorFlavour.ts";
import type { ProposalStanding } from "./ProposalStanding.ts";
import { verifyStanding } from "./verifyStanding.ts";

const block = { number: 100n, hash: "0x00", timestamp: 1_800_000_000 } as const;

const standing = (state: ProposalState): ProposalStanding => ({
  id: 7n,
  state,
  clock: "seconds",
  voteStart: 1_800_000_100n,
  voteEnd: 1_800_000_200n,
  etaSeconds: 1_800_000_300,
});

describe("verifyStanding", () => {
  it.each<[ProposalState, string]>([
    ["pending", "done blocked blocked blocked"],
    ["active", "done ready blocked blocked"],
    ["succeeded", "done done ready blocked"],
    ["queued", "done done done blocked"],
    ["executed", "done done done done"],
    ["canceled", "done blocked blocked blocked"],
    ["defeated", "done blocked blocked blocked"],
    ["expired", "done blocked blocked blocked"],
  ])("takes the steps of a proposal that is %s as %s", (state, expected) => {
    const statuses = (["propose", "vote", "queue", "execute"] as const).map(
      (kind) => verifyStanding(kind, { standing: standing(state), block }).status,
    );
    expect(statuses.join(" ")).toBe(expected);
  });

  it("gives up on what is left of a dead proposal, and on nothing else", () => {
    const isFinal = (kind: "propose" | "vote" | "queue" | "execute", state: ProposalState) => {
      const verification = verifyStanding(kind, { standing: standing(state), block });
      return verification.status === "blocked" && verification.isFinal === true;
    };
    for (const state of ["canceled", "defeated", "expired"] as const) {
      for (const kind of ["vote", "queue", "execute"] as const) {
        expect(isFinal(kind, state)).toBe(true);
      }
    }
    for (const state of ["pending", "active", "succeeded", "queued"] as const) {
      for (const kind of ["vote", "queue", "execute"] as const) {
        expect(isFinal(kind, state)).toBe(false);
      }
    }
  });

  it("lets nothing but proposing begin before the proposal is there", () => {
    const verify = (kind: "propose" | "vote") =>
      verifyStanding(kind, { standing: undefined, block });
    expect(verify("propose")).toEqual({ status: "ready" });
    expect(verify("vote")).toMatchObject({ status: "blocked" });
  });

  it("tells the number of the proposal with what is done", () => {
    expect(verifyStanding("propose", { standing: standing("active"), block })).toEqual({
      status: "done",
      facts: { proposalId: "7" },
    });
  });

  it("tells when a step can be sent, where the clock is exact", () => {
    const readyAt = (kind: "vote" | "queue" | "execute", state: ProposalState) =>
      verifyStanding(kind, { standing: standing(state), block });
    expect(readyAt("vote", "pending")).toMatchObject({ readyAt: 1_800_000_101 });
    expect(readyAt("queue", "active")).toMatchObject({ readyAt: 1_800_000_201 });
    expect(readyAt("execute", "queued")).toMatchObject({ readyAt: 1_800_000_300 });
    const blocks = { ...standing("active"), clock: "blocks" as const, voteEnd: 150n };
    const verification = verifyStanding("queue", { standing: blocks, block });
    expect(verification).toEqual({
      status: "blocked",
      reason: "Voting is open until block 150.",
    });
  });

  it("says the same of a vote that is still to open at every step", () => {
    const pending = {
      ...standing("pending"),
      clock: "blocks" as const,
      voteStart: 92_760n,
      voteEnd: 133_080n,
    };
    const reasonOf = (kind: "vote" | "queue" | "execute") => {
      const verification = verifyStanding(kind, { standing: pending, block });
      return verification.status === "blocked" ? verification.reason : verification.status;
    };
    const opens = "Voting opens after block 92,760";
    expect(reasonOf("vote")).toBe(`${opens}.`);
    for (const kind of ["queue", "execute"] as const) {
      expect(reasonOf(kind)).toBe(`${opens} and is open until block 133,080.`);
    }
    const seconds = verifyStanding("queue", { standing: standing("pending"), block });
    expect(seconds).toMatchObject({ readyAt: 1_800_000_201 });
  });

  it("lets a queued proposal be executed from its very eta on", () => {
    const at = (timestamp: number) =>
      verifyStanding("execute", { standing: standing("queued"), block: { ...block, timestamp } });
    expect(at(1_800_000_299).status).toBe("blocked");
    expect(at(1_800_000_300).status).toBe("ready");
  });
});
