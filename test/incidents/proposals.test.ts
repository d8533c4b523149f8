import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import type { Call } from "../../lib/actions/Call.ts";
import {
  hashProposal,
  proposalArguments,
} from "../../lib/governor/openZeppelinGovernor/hashProposal.ts";
import { reviewProposal } from "../../lib/review/reviewProposal.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  inWords,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { alice, grantee, stranger } = demoAccounts;
const clean = "ok: No proposal looks like it";

let chain: Incidents;
let dao: IncidentDao;
let quiet: IncidentDao;
let proposer: Contract;
let unverified: Contract;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  quiet = await chain.deployDao();
  proposer = await chain.setup.deploy(readTestContract("IncidentToken", "Proposer"));
  unverified = await chain.setup.deploy(readTestContract("IncidentToken", "Unverified"));
  await chain.setup.mine();
}, 120_000);
afterAll(() => chain.stop());

/** Proposes as alice, by way of a contract; gives the proposal's number. */
async function proposeThrough(
  through: Contract,
  { calls, description }: { calls: readonly Call[]; description: string },
): Promise<string> {
  const [targets, values, payloads] = proposalArguments({ calls, description });
  const data = encodeFunctionData({
    abi: openZeppelinGovernorAbi,
    functionName: "propose",
    args: [targets, values, payloads, description],
  });
  await chain.setup.write(through, {
    from: alice.address,
    functionName: "relay",
    args: [quiet.governor.address, data],
  });
  await chain.setup.mine();
  return hashProposal({ calls, description }).toString();
}

const review = async (...parameters: Parameters<Incidents["reviewProposed"]>) =>
  (await chain.reviewProposed(...parameters)).map(inWords);

/** 2023-10: ten proposals that read alike, of which one paid out. */
describe("Synthetify", () => {
  const text = "Update the list of supported collaterals and their weights";
  const idle = (of: IncidentDao) => [callOf(of.token, "setMinDissolveDelay", [172_800n])];
  const armed = (of: IncidentDao) => [
    callOf(of.token, "transfer", [stranger.address, 90_000n * token]),
  ];

  it("is named by visible and by flow", async () => {
    for (let number = 1; number < 4; number += 1) {
      await chain.propose(dao, { calls: idle(dao), description: `${text}, number ${number}.` });
    }
    const id = await chain.propose(dao, { calls: armed(dao), description: `${text}, number 4.` });
    const snapshot = await chain.openDao(dao);
    const alike = "critical: Another proposal reads alike and calls something else";
    expect(await review("visible", { snapshot, id })).toEqual([alike, alike, alike]);
    expect(await review("flow", { snapshot, id })).toContain(
      "critical: Most of an asset leaves the treasury",
    );
  });

  it("leaves proposals alone that read alike and call the same", async () => {
    let id = "";
    for (let number = 1; number < 4; number += 1) {
      id = await chain.propose(quiet, {
        calls: idle(quiet),
        description: `${text}, number ${number}.`,
      });
    }
    const snapshot = await chain.openDao(quiet);
    expect(await review("visible", { snapshot, id })).toEqual([clean]);
    expect(await review("flow", { snapshot, id })).toEqual(["ok: Nothing leaves the treasury"]);
  });
});

/** 2022-07: proposed by a contract's internal call, to a target that nobody had published. */
describe("Yam 2022", () => {
  const calls = () => [callOf(unverified, "poke", [])];

  it("is named by visible: it came through another contract, and cannot be read", async () => {
    const description = "Pay the contributors of July.";
    const id = await proposeThrough(proposer, { calls: calls(), description });
    const snapshot = await chain.openDao(quiet);
    expect(await review("visible", { snapshot, id })).toEqual([
      "critical: It was proposed through another contract",
    ]);
  });

  it("is a warning where the calls can be read, and information where the DAO names the contract", async () => {
    const payment = [callOf(quiet.token, "transfer", [grantee.address, token])];
    const description = "Pay a grantee, by way of the multisig.";
    const id = await proposeThrough(proposer, { calls: payment, description });
    const through = (level: string) => [`${level}: It was proposed through another contract`];
    const snapshot = await chain.openDao(quiet);
    expect(await review("visible", { snapshot, id })).toEqual(through("warning"));
    const labels = { [proposer.address]: "Delegates' multisig" };
    const named = await chain.openDao(quiet, { labels });
    expect(await review("visible", { snapshot: named, id })).toEqual(through("info"));
  });

  it("leaves the same proposal alone where it went to the governor itself", async () => {
    const description = "Pay the contributors of August, as every month.";
    const id = await chain.propose(quiet, { calls: calls(), description });
    const snapshot = await chain.openDao(quiet);
    expect(await review("visible", { snapshot, id })).toEqual([clean]);
  });
});

describe("a description by its exact bytes", () => {
  const calls = () => [callOf(quiet.token, "transfer", [grantee.address, 2n * token])];
  const description = "Two tokens for a grantee.";

  it("is named by hash where one byte differs", async () => {
    const id = await chain.propose(quiet, { calls: calls(), description });
    const snapshot = await chain.openDao(quiet);
    const { client, mintage } = chain;
    const report = await reviewProposal(client, { mintage, snapshot, id });
    const { proposal } = report;
    if (proposal === undefined) throw new TypeError("no proposal");
    const subject = { description: `${description} `, proposal };
    expect(await chain.review("hash", { snapshot, calls: calls(), subject })).toEqual([
      "critical: A hash is not that of these calls",
    ]);
    expect(
      await chain.review("hash", { snapshot, calls: calls(), subject: { description, proposal } }),
    ).toEqual(["ok: Hashes agree"]);
  });
});
