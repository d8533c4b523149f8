import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { type Demo, type DemoDao, startDemo } from "../../test/startDemo.ts";
import type { Action } from "../actions/Action.ts";
import { reviewDraft } from "../review/reviewDraft.ts";
import { summarize } from "./summarize.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const whole = 10n ** 18n;

async function summaryOf(dao: DemoDao, ...actions: readonly Action[]): Promise<string> {
  const snapshot = await demo.open(dao);
  const { governor, safe } = snapshot.dao;
  const route =
    governor === undefined
      ? ({ kind: "safe", address: safe ?? "0x" } as const)
      : ({ kind: "governor", address: governor.address } as const);
  const draft = {
    version: 1,
    dao: demo.entry(dao),
    title: "A draft",
    description: "",
    route,
    actions,
  } as const;
  const { mintage, client } = demo;
  return (await reviewDraft(client, { mintage, snapshot, draft })).summary;
}

const mint = (): Action => ({
  type: "mint",
  token: demo.contract("uni"),
  recipient: demo.contract("uniTimelock"),
  amount: (20_000_000n * whole).toString(),
});

describe("summarize", () => {
  it("names a right that is handed over beside a mint", async () => {
    const minter = demo.account("stranger");
    const summary = await summaryOf("uni", mint(), {
      type: "setMinter",
      token: demo.contract("uni"),
      minter,
    });
    expect(summary).toMatch(/^Mints 20,000,000 UNI to Treasury \(timelock\)/);
    expect(summary).toContain(`Changes minter from Treasury (timelock) to ${minter}.`);
    expect(summary).toMatch(/\. The next mint becomes possible on [^.]+\.$/);
  });

  it("names a setting beside a payment, from old to new", async () => {
    const summary = await summaryOf(
      "harbor",
      {
        type: "transfer",
        token: demo.contract("harborToken"),
        recipient: demo.account("grantee"),
        amount: whole.toString(),
      },
      { type: "setVotingDelay", contract: demo.contract("harborGovernor"), value: "7201" },
    );
    expect(summary).toBe(
      "Pays 1 HRB to Grantee. Changes voting delay from 1 hour to 2 hours 1 second.",
    );
  });

  it("names three settings and counts the others", async () => {
    const contract = demo.contract("harborGovernor");
    const summary = await summaryOf(
      "harbor",
      { type: "setVotingDelay", contract, value: "7201" },
      { type: "setVotingPeriod", contract, value: "86400" },
      { type: "setProposalThreshold", contract, value: whole.toString() },
      { type: "updateQuorumNumerator", contract, value: "5" },
    );
    expect(summary).toMatch(
      /^Changes .+ from .+ to .+, .+ from .+ to .+, .+ from .+ to .+ and \d more values?\.$/,
    );
  });

  it("calls a burn a burn", () => {
    const { preview } = createCheckContext({ transfers: [createTransfer({ to: zeroAddress })] });
    expect(summarize(preview)).toMatch(/^Burns .+\.$/);
  });
});
