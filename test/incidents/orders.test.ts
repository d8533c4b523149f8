import { keccak256, stringToHex, zeroAddress, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { orderOperations } from "../../lib/checks/orderOperations.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { stranger, grantee } = demoAccounts;
const day = 86_400n;
const same = ["ok: Every order ends the same"];
const alone = ["ok: Nobody else chooses an order"];

/** A timelock that the DAO may schedule in, with a token and a feed of its own. */
type Office = { timelock: Contract; capped: Contract; feed: Contract };

let chain: Incidents;
let dao: IncidentDao;
/** Anybody may execute what it holds; of the other, the DAO alone. */
let open: Office;
let closed: Office;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  open = await deployOffice(zeroAddress);
  closed = await deployOffice(dao.timelock.address);
  await chain.setup.mine();
}, 180_000);
afterAll(() => chain.stop());

async function deployOffice(executor: `0x${string}`): Promise<Office> {
  const { setup } = chain;
  const proposers = [dao.timelock.address];
  const args = [day, proposers, [executor], zeroAddress];
  const timelock = await setup.deploy(readArtifact("TimelockController"), args);
  const owner = timelock.address;
  return {
    timelock,
    capped: await setup.deploy(readTestContract("Ordered", "CappedToken"), [owner, 100n * token]),
    feed: await setup.deploy(readTestContract("Ordered", "OwnedFeed"), [owner]),
  };
}

async function review(calls: readonly Call[]): Promise<string[]> {
  const { address } = open.capped;
  const snapshot = await chain.openDao(dao, { assets: [address] });
  return chain.review("order", { snapshot, calls });
}

const salt = (number: number) => keccak256(stringToHex(`${number}`));

/** Schedules calls one by one, each with a salt of its own and after the one that `after` gives. */
const schedule = (
  office: Office,
  calls: readonly Call[],
  after: (place: number) => `0x${string}` = () => zeroHash,
): Call[] =>
  calls.map(({ to, value, data }, place) => {
    const args = [to, value, data, after(place), salt(place), day];
    return callOf(office.timelock, "schedule", args);
  });

const batch = (office: Office, calls: readonly Call[]): Call =>
  callOf(office.timelock, "scheduleBatch", [
    calls.map(({ to }) => to),
    calls.map(({ value }) => value),
    calls.map(({ data }) => data),
    zeroHash,
    zeroHash,
    day,
  ]);

const setCap = (office: Office, whole: bigint) => callOf(office.capped, "setCap", [whole * token]);
const mint = (office: Office, whole: bigint) =>
  callOf(office.capped, "mint", [grantee.address, whole * token]);
const mintRest = (office: Office) => callOf(office.capped, "mintRest", [grantee.address]);

/** A cap that is lowered and a mint that fills it: whoever mints first takes a hundred instead of ten. */
describe("a mint that anybody may execute before the cap is lowered", () => {
  const calls = (office: Office) => [setCap(office, 10n), mintRest(office)];

  it("is named by order, as supply differs", async () => {
    expect(await review(schedule(open, calls(open)))).toEqual([
      "critical: The order decides what happens",
    ]);
  });

  it("is left alone as one batch, and by itself", async () => {
    expect(await review([batch(open, calls(open))])).toEqual(alone);
    expect(await review(schedule(open, [mintRest(open)]))).toEqual(alone);
  });

  it("is left alone where the mint names the cap as its predecessor", async () => {
    const [first] = orderOperations({
      decoded: decodeCalls(schedule(open, calls(open)), { actions: [] }),
    });
    if (first === undefined) throw new TypeError("no operation");
    const after = (place: number) => (place === 0 ? zeroHash : first.id);
    expect(await review(schedule(open, calls(open), after))).toEqual(same);
  });

  it("is information where the DAO alone executes", async () => {
    expect(await review(schedule(closed, calls(closed)))).toEqual([
      "info: Who executes chooses the order",
    ]);
  });
});

/** A mint beyond the cap as it is: refused before the cap is raised, and the same after it. */
describe("a mint that needs another operation first", () => {
  const calls = () => [setCap(open, 1_000n), mint(open, 500n)];

  it("is a warning: it fails in one order, and can be tried again", async () => {
    expect(await review(schedule(open, calls()))).toEqual([
      "warning: A scheduled operation fails in some order",
    ]);
    expect(await review(schedule(open, calls().toReversed()))).toEqual([
      "warning: A scheduled operation fails in some order",
    ]);
  });

  it("is left alone where the cap has room for both orders", async () => {
    expect(await review(schedule(open, [setCap(open, 1_000n), mint(open, 50n)]))).toEqual(same);
  });

  it("is a warning where it fails however often it is tried", async () => {
    expect(await review(schedule(open, [mint(open, 500n), mint(open, 10n)]))).toEqual([
      "warning: A scheduled operation fails",
    ]);
  });
});

describe("a right and a setting", () => {
  it("are named where the order decides who holds the right in the end", async () => {
    const to = (account: { address: string }) =>
      callOf(open.capped, "transferOwnership", [account.address]);
    expect(await review(schedule(open, [to(stranger), to(grantee)]))).toEqual([
      "critical: The order decides what happens",
      "warning: A scheduled operation fails",
      "warning: A scheduled operation fails in some order",
    ]);
  });

  it("are a warning where a setting alone differs", async () => {
    const set = (answer: bigint) => callOf(open.feed, "setAnswer", [answer]);
    expect(await review(schedule(open, [set(1n), set(2n)]))).toEqual([
      "warning: The order decides what happens",
    ]);
    expect(await review(schedule(open, [set(1n), set(1n)]))).toEqual(same);
  });
});

describe("calls that schedule nothing", () => {
  it("are left alone: they run in one transaction", async () => {
    const args = [grantee.address, token];
    const pay = callOf(dao.token, "transfer", args);
    expect(await review([pay, pay])).toEqual(alone);
  });
});
