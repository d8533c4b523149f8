import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoChain } from "../../demo/demoChain.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { readTestContract } from "../readTestContract.ts";
import { callOf, type IncidentDao, type Incidents, startIncidents } from "./startIncidents.ts";

const ok = "ok: Governed values keep their measure";
const day = 86_400;
const eight = 10n ** 8n;
const ratio = 10n ** 18n;

let chain: Incidents;
let dao: IncidentDao;
let feed: Contract;
let cap: Contract;
let takenAt: number;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  const { timelock } = dao;
  takenAt = demoChain.genesisTimestamp - 100 * day;
  feed = await chain.setup.deploy(readTestContract("IncidentToken", "PriceFeed"), [
    timelock.address,
    2_200n * eight,
  ]);
  cap = await chain.setup.deploy(readTestContract("IncidentToken", "CapAdapter"), [
    timelock.address,
    ratio,
    takenAt,
    // A tenth more since the snapshot, about a hundred days and the week until execution ago.
    (ratio * 110n) / 100n,
  ]);
  await chain.setup.mine();
}, 120_000);
afterAll(() => chain.stop());

const review = async (calls: readonly Call[]) =>
  chain.review("parameter", { snapshot: await chain.openDao(dao), calls });

/** 2026-02: collateral of 2,200 $ was priced at 1.12 $. */
describe("Moonwell", () => {
  const price = (answer: bigint) => [callOf(feed, "setAnswer", [answer])];

  it("is named by parameter: a thousandth of the price", async () => {
    expect(await review(price((112n * eight) / 100n))).toEqual([
      "critical: A value leaves its measure",
    ]);
  });

  it("leaves a price of 2,150 $ alone", async () => {
    expect(await review(price(2_150n * eight))).toEqual([ok]);
  });
});

/** 2026-03: a ratio and its timestamp were updated out of step. */
describe("Aave CAPO", () => {
  const set = (value: bigint, at: number) => [callOf(cap, "setCapParameters", [value, at])];
  const apart = ["critical: A value and the time it belongs to move apart"];
  const later = () => takenAt + 80 * day;

  it("is named by parameter where the time moves and the ratio does not", async () => {
    expect(await review(set(ratio, later()))).toEqual(apart);
  });

  it("is named where both move, and the ratio lags behind its time", async () => {
    expect(await review(set((ratio * 103n) / 100n, later()))).toEqual(apart);
  });

  it("leaves a ratio alone that is that of its time", async () => {
    // Of 108 days from the snapshot to execution 80 have passed: 80/108 of a tenth.
    expect(await review(set((ratio * 1_074n) / 1_000n, later()))).toEqual([ok]);
  });
});
