import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { alice, bob, carol, dave, erin, stranger } = demoAccounts;
const passed = "ok: Votes cannot be borrowed, and nobody passes it alone";
const billion = 1_000_000_000n * token;

let chain: Incidents;
let even: IncidentDao;
let taken: IncidentDao;
let amplified: IncidentDao;
let instant: IncidentDao;
let locked: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  even = await chain.deployDao();
  taken = await chain.deployDao({
    votes: [
      [alice.address, 100_000n],
      [bob.address, 100_000n],
      [stranger.address, 300_000n],
    ],
  });
  amplified = await chain.deployDao({
    before: (contract) =>
      chain.setup.write(contract, {
        functionName: "setAmplified",
        args: [carol.address, 100_000n],
      }),
  });
  instant = await chain.deployDao({ votingDelaySeconds: 0 });
  locked = await chain.deployDao({
    votes: [alice, bob, carol, dave, erin].map(({ address }) => [address, 50_000n] as const),
    before: async (contract) => {
      for (const { address } of [carol, dave, erin]) {
        const args = [address, 365n * 86_400n];
        await chain.setup.write(contract, { functionName: "setLockedFor", args });
      }
    },
  });
}, 180_000);
afterAll(() => chain.stop());

/** 2022-02: who held most of the votes gave itself the right to mint. */
describe("Build Finance", () => {
  const handOver = (dao: IncidentDao) => [
    callOf(dao.token, "transferOwnership", [stranger.address]),
  ];

  it("is named by vote: the one who passes it alone gains by it", async () => {
    const snapshot = await chain.openDao(taken);
    expect(await chain.review("vote", { snapshot, calls: handOver(taken) })).toEqual([
      "critical: Who decides alone gains by it",
    ]);
  });

  it("leaves the same calls alone where votes are spread", async () => {
    const snapshot = await chain.openDao(even);
    expect(await chain.review("vote", { snapshot, calls: handOver(even) })).toEqual([passed]);
  });
});

/** 2024-03: votes were amplified, and a billion tokens minted with them. */
describe("Curio", () => {
  const mint = (dao: IncidentDao, amount: bigint) => [
    callOf(dao.token, "mint", [carol.address, amount]),
  ];

  it("is named by vote and by supply", async () => {
    const snapshot = await chain.openDao(amplified);
    const calls = mint(amplified, 50_000n * token);
    expect(await chain.review("vote", { snapshot, calls })).toEqual([
      "critical: There are more votes than tokens",
      "critical: Who decides alone gains by it",
    ]);
    const much = { snapshot, calls: mint(amplified, billion) };
    expect(await chain.review("supply", much)).toContain("critical: Supply grows beyond measure");
  });

  it("leaves votes of tokens alone, and a mint within the year's measure", async () => {
    const snapshot = await chain.openDao(even);
    const calls = mint(even, 50_000n * token);
    expect(await chain.review("vote", { snapshot, calls })).toEqual([passed]);
    expect(await chain.review("supply", { snapshot, calls })).toEqual([
      "ok: Supply changes as stated",
    ]);
  });

  it("names a mint that leaves one account to decide", async () => {
    const snapshot = await chain.openDao(even);
    expect(await chain.review("vote", { snapshot, calls: mint(even, billion) })).toEqual([
      "critical: The calls leave the DAO to a few",
    ]);
  });
});

/** 2022-04: power borrowed for one block voted, and executed at once. 2022-07: a voting period of three blocks. */
describe("Beanstalk and Audius", () => {
  const pay = (dao: IncidentDao, amount: bigint) => [
    callOf(dao.token, "transfer", [stranger.address, amount * token]),
  ];

  it("is named by vote where voting starts at once", async () => {
    const snapshot = await chain.openDao(instant);
    expect(await chain.review("vote", { snapshot, calls: pay(instant, 1n) })).toEqual([
      "critical: Votes can be borrowed",
    ]);
  });

  it("leaves the same payment alone where voting waits an hour", async () => {
    const snapshot = await chain.openDao(even);
    expect(await chain.review("vote", { snapshot, calls: pay(even, 1n) })).toEqual([passed]);
  });

  it("is named by vote where votes count as they are at the vote, and not where as they were", async () => {
    const behind = async (countsPresent: boolean): Promise<string[]> => {
      const args = [even.token.address, even.timelock.address, 40_000n * token, true, true];
      const governor = await chain.setup.deploy(readTestContract("TrapGovernor"), [
        ...args,
        countsPresent,
      ]);
      await chain.setup.mine();
      const snapshot = await chain.openDao({ ...even, governor });
      return chain.review("vote", { snapshot, calls: pay(even, 1n) });
    };
    expect(await behind(true)).toEqual(["critical: Votes count as they are at the vote"]);
    expect(await behind(false)).toEqual([passed]);
  });

  it("is named by flow where most of the treasury leaves", async () => {
    const snapshot = await chain.openDao(even);
    expect(await chain.review("flow", { snapshot, calls: pay(even, 97_000n) })).toContain(
      "critical: Most of an asset leaves the treasury",
    );
  });

  it("leaves a grant of a twentieth alone", async () => {
    const snapshot = await chain.openDao(even);
    expect(await chain.review("flow", { snapshot, calls: pay(even, 5_000n) })).toEqual([
      "ok: Flows as stated",
    ]);
  });
});

/** 2025: a least lock of 54 years in place of 48 hours left two voters. */
describe("Boom DAO", () => {
  const lock = (days: bigint) => [callOf(locked.token, "setMinDissolveDelay", [days * 86_400n])];

  it("is named by vote and by parameter", async () => {
    const snapshot = await chain.openDao(locked);
    const calls = lock(54n * 365n);
    expect(await chain.review("vote", { snapshot, calls })).toEqual([
      "critical: The calls leave the DAO to a few",
    ]);
    expect(await chain.review("parameter", { snapshot, calls })).toEqual([
      "critical: A value leaves its measure",
    ]);
  });

  it("leaves a least lock of a week alone", async () => {
    const snapshot = await chain.openDao(locked);
    const calls = lock(7n);
    expect(await chain.review("vote", { snapshot, calls })).toEqual([passed]);
    expect(await chain.review("parameter", { snapshot, calls })).toEqual([
      "ok: Governed values keep their measure",
    ]);
  });
});
