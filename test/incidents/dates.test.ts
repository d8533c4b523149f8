import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoChain } from "../../demo/demoChain.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const day = 86_400;
const clean = ["ok: Dates fit the time of execution"];

let chain: Incidents;
let dao: IncidentDao;
let ended: Contract;
let running: Contract;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  const artifact = readTestContract("IncidentToken", "Dated");
  ended = await chain.setup.deploy(artifact, [demoChain.genesisTimestamp + 2 * day]);
  running = await chain.setup.deploy(artifact, [demoChain.genesisTimestamp + 400 * day]);
  await chain.setup.mine();
}, 120_000);
afterAll(() => chain.stop());

const review = async (calls: readonly Call[]) =>
  chain.review("timeline", { snapshot: await chain.openDao(dao), calls });

/** The calls execute eight days after the pinned block. */
describe("a deadline before the earliest execution", () => {
  const take = (days: number) => [
    callOf(running, "take", [demoChain.genesisTimestamp + days * day]),
  ];

  it("is named by timeline: it would work now and fails when it can execute", async () => {
    expect(await review(take(5))).toEqual([
      "critical: It would work now and fails when it can execute",
    ]);
  });

  it("is left alone where it lies after", async () => {
    expect(await review(take(30))).toEqual(clean);
  });
});

describe("a vesting that ends before it is funded", () => {
  const fund = ({ address }: Contract) => [callOf(dao.token, "transfer", [address, token])];

  it("is named by timeline, and left alone where it ends later", async () => {
    expect(await review(fund(ended))).toEqual(["warning: A date is over before it can execute"]);
    expect(await review(fund(running))).toEqual(clean);
  });
});
