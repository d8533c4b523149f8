import { type Address, encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { CheckId } from "../../checks/Finding.ts";
import { defaultPolicy, type Policy } from "../../dao/Policy.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { planSafe } from "../../safe/planSafe.ts";
import { executionOf } from "../executionOf.ts";
import { reviewCalls } from "../reviewCalls.ts";
import { reviewSafePlan } from "../reviewSafePlan.ts";
import { fetchCheckFacts } from "./fetchCheckFacts.ts";

let demo: Demo;
let silent: Demo;
beforeAll(async () => {
  demo = await startDemo();
  silent = await startDemo({ without: ["eth_getLogs"] });
}, 120_000);
afterAll(async () => {
  await demo.chain.stop();
  await silent.chain.stop();
});

const pay = (on: Demo, recipient = on.account("stranger")): Call =>
  createCall({
    to: on.contract("uni"),
    data: encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [recipient, 1n] }),
  });

async function review(
  on: Demo,
  parameters: { calls?: readonly Call[]; policy?: Partial<Policy>; holders?: Address[] } = {},
) {
  const opened = await on.open("uni");
  const { calls = [pay(on)], policy = {}, holders = [] } = parameters;
  const profile = opened.dao.profile;
  const snapshot: Snapshot =
    profile === undefined
      ? opened
      : { ...opened, dao: { ...opened.dao, profile: { ...profile, policy, holders } } };
  const { mintage } = on;
  const route = { kind: "governor", address: on.contract("governorAlpha") } as const;
  const execution = await executionOf(route, { mintage, snapshot, calls });
  const { findings } = await reviewCalls(on.client, { mintage, snapshot, calls, ...execution });
  return (check: CheckId) => saysOf(findings.filter((finding) => finding.check === check));
}

describe("fetchCheckFacts", () => {
  it("asks in bounded requests", async () => {
    const snapshot = await demo.open("uni");
    const { mintage, client } = demo;
    const calls = [pay(demo)];
    const preview = await previewCalls(client, {
      mintage,
      snapshot,
      calls,
      executor: demo.contract("uniTimelock"),
      executeAt: snapshot.block.timestamp + 1_000_000,
    });
    demo.chain.counters.reset();
    const context = await fetchCheckFacts(client, {
      mintage,
      preview,
      policy: defaultPolicy,
      subject: { description: "" },
      entry: undefined,
      otherChains: undefined,
    });
    // Batches of at most 20; beside them one block for each time of a proposal, and each user's transaction.
    expect(demo.chain.counters.httpRequests).toBeLessThanOrEqual(6);
    const oneByOne = ["eth_getBlockByNumber", "eth_getTransactionByHash"];
    const others = demo.chain.counters.methods.filter((name) => !oneByOne.includes(name));
    expect(others.length).toBeLessThanOrEqual(19);
    // The facts of the calls, and what users do without and with them.
    expect(demo.chain.counters.methods.filter((name) => name === "eth_simulateV1")).toHaveLength(3);
    expect(context.uses).toMatchObject({ unused: [] });
    const { power } = context;
    if (power.kind !== "votes") throw new TypeError("no governor");
    expect(power.delegates.map(({ account }) => account)).toEqual(
      (["alice", "bob", "carol", "dave", "erin"] as const).map((name) => demo.account(name)),
    );
    expect(power.source).toMatchObject({ kind: "logs", byLogs: 0 });
    expect(power.after).toEqual(power.before);
    // The draft, and those that are open beside it.
    expect(context.proposals?.map(({ id }) => id === undefined)).toEqual([true, false]);
    expect(context.hashes).toEqual([]);
    expect(context.governor?.clock.mode).toBeUndefined();
    expect(context.paidAccounts).toContain(demo.account("builders"));
  });

  it("says what could not be had without logs, and takes none of it for fine", async () => {
    const found = await review(silent);
    expect(found("recipient")).toEqual(["notChecked: Past payments could not be read"]);
    expect(found("vote")).toEqual(["notChecked: Who holds votes is not known"]);
    expect(found("visible")).toEqual(["notChecked: Not all proposals were found"]);
    expect(found("postcondition")).toEqual(["notChecked: What users do was not tried"]);
    const listed = await review(silent, { holders: [demo.account("alice")] });
    expect(listed("vote")).toEqual(["warning: One account decides alone"]);
    const whole = await review(demo);
    expect(whole("recipient")).toEqual(["info: Recipient is new to this treasury"]);
    expect(whole("vote")).toEqual(["ok: Votes cannot be borrowed, and nobody passes it alone"]);
    expect(whole("visible")).toEqual(["ok: No proposal looks like it"]);
    expect(whole("postcondition")).toEqual(["ok: What users did works after the calls"]);
  });

  it("asks the screening oracle, and does not take silence for no", async () => {
    const found = await review(demo, { policy: { screeningOracle: demo.contract("uni") } });
    expect(found("recipient")).toContain("notChecked: The screening oracle did not answer");
  });

  it("finds the depth of a pool that is paid", async () => {
    const pair = demo.contract("uniWethPair");
    const found = await review(demo, { calls: [pay(demo, pair)] });
    expect(found("size")).toEqual(["ok: Sizes are within the policy"]);
    const amount = 10n ** 24n;
    const much = createCall({
      to: demo.contract("uni"),
      data: encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [pair, amount] }),
    });
    const sold = await review(demo, { calls: [much] });
    expect(sold("size")[0]).toMatch(/: A sale moves the price$/);
  });
});

describe("reviewSafePlan", () => {
  it("holds a Safe's transaction to the same checks", async () => {
    const snapshot = await demo.open("harborSafe");
    const { safe, token } = snapshot.state;
    if (safe === undefined) throw new TypeError("no Safe");
    const args = [demo.account("grantee"), 1n] as const;
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args });
    const calls = [createCall({ to: token.address, data })];
    const { chainId } = snapshot.dao;
    const planned = { safe, chainId, block: snapshot.block, title: "A grant", calls };
    const find = async (nonce: bigint) => {
      const plan = planSafe({ ...planned, nonce });
      const { mintage, client } = demo;
      const { findings } = await reviewSafePlan(client, { mintage, snapshot, plan });
      return (check: CheckId) => saysOf(findings.filter((finding) => finding.check === check));
    };
    const next = await find(safe.nonce);
    expect(next("hash")).toEqual(["ok: Hashes agree"]);
    expect(next("governor")).toEqual(["ok: None of the known encoding traps"]);
    expect(next("vote")).toEqual(["ok: Owners decide, not votes"]);
    expect(next("visible")).toEqual(["ok: No list of proposals"]);
    expect(next("parameter")).toEqual(["ok: Governed values keep their measure"]);
    const later = await find(safe.nonce + 1n);
    expect(later("governor")).toEqual(["info: Other transactions come first"]);
    expect(later("hash")).toEqual(["ok: Hashes agree"]);
    const used = { ...snapshot, state: { ...snapshot.state, safe: { ...safe, nonce: 9n } } };
    const plan = planSafe({ ...planned, nonce: 8n });
    const { mintage, client } = demo;
    const { findings } = await reviewSafePlan(client, { mintage, snapshot: used, plan });
    expect(saysOf(findings)).toContain("critical: Another transaction has taken its nonce");
  });
});
