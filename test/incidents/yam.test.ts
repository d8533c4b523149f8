import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { toSeconds } from "../../lib/amount/toSeconds.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  inWords,
  startIncidents,
  token,
} from "./startIncidents.ts";

const grantee = demoAccounts.grantee.address;

let chain: Incidents;
let dao: IncidentDao;
let plain: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao({
    before: (contract) =>
      chain.setup.write(contract, { functionName: "setUnit", args: [400_000n] }),
  });
  plain = await chain.deployDao();
});
afterAll(() => chain.stop());

/** YAM, 2021-09: 50 thousand in the token's own units became 20 billion. */
describe("YAM", () => {
  const mint = (of: IncidentDao) => [callOf(of.token, "mint", [grantee, 50_000n * token])];

  it("is named by supply and by parameter: a mint in units of the token's own", async () => {
    const snapshot = await chain.openDao(dao);
    const calls = mint(dao);
    expect(await chain.review("supply", { snapshot, calls })).toContain(
      "critical: Supply changes otherwise than stated",
    );
    expect(await chain.review("supply", { snapshot, calls })).toContain(
      "critical: Supply grows beyond measure",
    );
    expect(await chain.review("parameter", { snapshot, calls })).toContain(
      "critical: An amount is in another unit",
    );
  });

  it("leaves the same mint alone where the token counts in base units", async () => {
    const snapshot = await chain.openDao(plain);
    const calls = mint(plain);
    expect(await chain.review("supply", { snapshot, calls })).toEqual([
      "ok: Supply changes as stated",
    ]);
    expect(await chain.review("parameter", { snapshot, calls })).toEqual([
      "ok: Governed values keep their measure",
    ]);
  });
});

/** 2022-07: the target was made for the proposal, and nobody could read what it does. */
describe("Yam 2022", () => {
  const young = "warning: A target was made shortly before";
  const fine = "ok: Every target has code";
  let old: Contract;
  let fresh: Contract;
  let proposedOfFresh = "";
  let proposedOfOld = "";
  const calls = (target: Contract) => [callOf(target, "poke", [])];

  const deploy = async () => {
    const contract = await chain.setup.deploy(readTestContract("IncidentToken", "Unverified"));
    await chain.setup.mine();
    return contract;
  };
  const propose = (target: Contract, description: string) =>
    chain.propose(plain, { calls: calls(target), description });
  beforeAll(async () => {
    old = await deploy();
    const { timestamp } = await chain.client.getBlock();
    await chain.mineAt(toSeconds(timestamp) + 2_592_000);
    fresh = await deploy();
    proposedOfFresh = await propose(fresh, "Pay the contributors of July.");
    proposedOfOld = await propose(old, "Pay the contributors of August.");
  });

  const review = async (id: string, labels: Readonly<Record<string, string>> = {}) => {
    const snapshot = await chain.openDao(plain, { labels });
    return chain.reviewProposed("code", { snapshot, id });
  };

  it("is named by code: made just before, unused, unreadable", async () => {
    const findings = await review(proposedOfFresh);
    expect(findings.map(inWords)).toEqual([young]);
    expect(findings[0]?.detail).toMatch(/made 1 block \(.*it had logged nothing until then/);
  });

  it("leaves the same code alone that stood there for a month", async () => {
    expect((await review(proposedOfOld)).map(inWords)).toEqual([fine]);
  });

  it("leaves it alone where the DAO names it, and later as before", async () => {
    const named = { [fresh.address]: "Payroll" };
    expect((await review(proposedOfFresh, named)).map(inWords)).toEqual([fine]);
    const { timestamp } = await chain.client.getBlock();
    await chain.mineAt(toSeconds(timestamp) + 2_592_000);
    expect((await review(proposedOfFresh)).map(inWords)).toEqual([young]);
  });

  it("counts a draft's targets from now on", async () => {
    const snapshot = await chain.openDao(plain);
    const unused = await deploy();
    const later = await chain.openDao(plain);
    expect(await chain.review("code", { snapshot: later, calls: calls(unused) })).toEqual([young]);
    expect(await chain.review("code", { snapshot, calls: calls(old) })).toEqual([fine]);
  });
});
