import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import type { Call } from "../../lib/actions/Call.ts";
import type { CheckId } from "../../lib/checks/Finding.ts";
import type { NamedAccount } from "../../lib/dao/DaoProfile.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { alice, bob, carol, dave } = demoAccounts;
const ok = ["ok: What users did works after the calls"];
/** Nobody sends anything to a price feed. */
const unused = "info: Nobody uses what is called";
const ether = 10n ** 18n;
const eight = 10n ** 8n;

let chain: Incidents;
let dao: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
}, 120_000);
afterAll(() => chain.stop());

const deploy = (name: string, args: readonly unknown[] = []) =>
  chain.setup.deploy(readTestContract("Postconditions", name), args);

const act = (
  contract: Contract,
  from: { address: `0x${string}` },
  [functionName, ...args]: [string, ...unknown[]],
) => chain.setup.write(contract, { from: from.address, functionName, args });

const fund = (contract: Contract, amount: bigint) =>
  chain.setup.write(dao.token, { functionName: "transfer", args: [contract.address, amount] });

const review = async (check: CheckId, calls: readonly Call[], contracts: NamedAccount[] = []) =>
  chain.review(check, { snapshot: await chain.openDao(dao, { contracts }), calls });

/** 2021-09: a new Comptroller with `>` for `>=` let 280,000 COMP be claimed by mistake. */
describe("Compound 62", () => {
  let proxy: Contract;
  let right: Contract;
  let wrong: Contract;
  beforeAll(async () => {
    const first = await deploy("RewardsV1", [dao.token.address]);
    right = await deploy("RewardsV2", [dao.token.address]);
    wrong = await deploy("RewardsV2Wrong", [dao.token.address]);
    const unitroller = await deploy("Unitroller", [dao.timelock.address, first.address]);
    proxy = { ...unitroller, abi: [...unitroller.abi, ...first.abi] };
    await chain.setup.mine();
    await fund(proxy, 280_000n * token);
    await act(proxy, alice, ["supply", 0n, 100n * token]);
    await act(proxy, alice, ["supply", 1n, 50_000n * token]);
    await chain.setup.mine();
    await act(proxy, alice, ["claimComp", alice.address]);
    await chain.setup.mine();
  });

  const upgrade = (to: Contract) => [callOf(proxy, "setImplementation", [to.address])];

  it("is named by postcondition: a claim brings more than ten times as much", async () => {
    expect(await review("postcondition", upgrade(wrong))).toEqual([
      "critical: Users would get more than ten times as much",
    ]);
  });

  it("leaves the same upgrade with `>=` alone", async () => {
    expect(await review("postcondition", upgrade(right))).toEqual(ok);
  });
});

/** 2022-08: a price feed that asks each market for `underlying()`, which cETH has not, froze that market. */
describe("Compound 117", () => {
  let comptroller: Contract;
  let wrong: Contract;
  let right: Contract;
  beforeAll(async () => {
    const oracle = await deploy("OldOracle");
    comptroller = await deploy("LendingComptroller", [dao.timelock.address, oracle.address]);
    const market = await deploy("EtherMarket", [comptroller.address]);
    wrong = await deploy("FeedByUnderlying");
    right = await deploy("FeedWithEther", [market.address]);
    await chain.setup.mine();
    await chain.setup.write(market, { from: bob.address, functionName: "mint", value: ether });
    await chain.setup.mine();
    await act(market, bob, ["redeem", ether / 4n]);
    await chain.setup.mine();
  });

  const change = (oracle: Contract) => [callOf(comptroller, "_setPriceOracle", [oracle.address])];

  it("is named by postcondition: redeeming is refused, by the market's users alone", async () => {
    expect(await review("postcondition", change(wrong))).toEqual([
      "critical: What users did no longer works",
    ]);
  });

  it("leaves a feed alone that knows the market", async () => {
    expect(await review("postcondition", change(right))).toEqual(ok);
  });
});

/** 2026-02: collateral of 2,200 $ was priced at 1.12 $. */
describe("Moonwell X43", () => {
  let etherFeed: Contract;
  let lentFeed: Contract;
  let contracts: NamedAccount[];
  beforeAll(async () => {
    const feed = (price: bigint) =>
      chain.setup.deploy(readTestContract("IncidentToken", "PriceFeed"), [
        dao.timelock.address,
        price,
      ]);
    etherFeed = await feed(2_200n * eight);
    lentFeed = await feed(2_200n * eight);
    const args = [dao.token.address, etherFeed.address, lentFeed.address];
    const market = await deploy("FeedMarket", args);
    contracts = [{ address: market.address, label: "Market", class: "community" }];
    await chain.setup.mine();
    await fund(market, 100_000n * token);
    for (const { address } of [carol, dave]) {
      await chain.setup.write(market, {
        from: address,
        functionName: "deposit",
        value: 10n * ether,
      });
    }
    await chain.setup.mine();
    await act(market, carol, ["borrow", 3n * token]);
    await act(market, dave, ["borrowHalf"]);
    await chain.setup.mine();
  });

  const price = (feed: Contract, answer: bigint) => [callOf(feed, "setAnswer", [answer])];
  const low = (112n * eight) / 100n;

  it("is named by postcondition: nobody borrows against it any more", async () => {
    const calls = price(etherFeed, low);
    expect(await review("postcondition", calls, contracts)).toEqual([
      "critical: What users did no longer works",
      "critical: What users did no longer works",
      unused,
    ]);
    expect(await review("parameter", calls, contracts)).toEqual([
      "critical: A value leaves its measure",
    ]);
  });

  it("is named where it is what is lent: the same collateral borrows far more", async () => {
    expect(await review("postcondition", price(lentFeed, low), contracts)).toEqual([
      "critical: Users would get more than ten times as much",
      unused,
    ]);
  });

  it("leaves a price of 2,150 $ alone", async () => {
    for (const feed of [etherFeed, lentFeed]) {
      const found = await review("postcondition", price(feed, 2_150n * eight), contracts);
      expect(found).toEqual([unused, ...ok]);
    }
  });
});

describe("a pause", () => {
  let vault: Contract;
  beforeAll(async () => {
    vault = await deploy("PausedVault", [dao.timelock.address, dao.token.address]);
    await chain.setup.mine();
    await act(dao.token, alice, ["approve", vault.address, 10n * token]);
    await chain.setup.mine();
    await act(vault, alice, ["deposit", 2n * token]);
    await chain.setup.mine();
    await act(vault, alice, ["withdraw", token / 4n]);
    await chain.setup.mine();
  });

  it("is a warning where the call says so, and critical under another name", async () => {
    expect(await review("postcondition", [callOf(vault, "pause", [])])).toEqual([
      "warning: A call ends what users do, as it says",
    ]);
    expect(await review("postcondition", [callOf(vault, "setFee", [1n])])).toEqual([
      "critical: What users did no longer works",
    ]);
  });
});
