import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { findProposedDraft } from "./findProposedDraft.ts";

const bob = `0x${"b".repeat(40)}` as const;
const governor = `0x${"1".repeat(40)}` as const;
const calls = [createCall({ to: `0x${"5".repeat(40)}`, value: 1n, data: "0x01" })];
const content = { description: "# Grant\n\nText\n", calls };
const proposal = { ...content, id: "7", proposer: bob };
const plan: Plan = {
  ...content,
  version: 1,
  id: "0x1",
  chainId: 1,
  route: { kind: "governor", address: governor },
  flavour: "governorAlpha",
  title: "Grant",
  facts: { proposalId: "9", proposer: bob },
  steps: [{ id: "propose", kind: "propose", label: "Propose", status: "done" }],
};
const find = (known: { proposals?: readonly (typeof proposal)[]; plans?: readonly Plan[] }) =>
  findProposedDraft(content, { proposals: [], plans: [], ...known });

describe("findProposedDraft", () => {
  it("knows a proposal by its text and calls, whoever proposed it", () => {
    expect(find({ proposals: [proposal] })).toEqual({ id: "7", proposer: bob });
  });

  it("knows it with the suffix that names its proposer", () => {
    const description = `${content.description}\n\n#proposer=${bob}`;
    expect(find({ proposals: [{ ...proposal, description }] })?.id).toBe("7");
  });

  it("takes no other text and no other calls for it", () => {
    const [call] = calls;
    if (call === undefined) throw new TypeError("no call");
    const others = [
      { ...proposal, description: "# Grant\n\nOther" },
      { ...proposal, calls: [{ ...call, value: 2n }] },
      { ...proposal, calls: [call, call] },
      { ...proposal, calls: [] },
    ];
    expect(find({ proposals: others })).toBeUndefined();
  });

  it("falls back on what this browser proposed, and on nothing that was only planned", () => {
    expect(find({ plans: [plan] })).toEqual({ id: "9", proposer: bob });
    const steps = plan.steps.map((step) => ({ ...step, status: "waiting" as const }));
    expect(find({ plans: [{ ...plan, steps }] })).toBeUndefined();
  });
});
