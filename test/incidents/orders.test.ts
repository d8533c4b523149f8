import { keccak256, stringToHex, zeroAddress, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { orderOperations } from "../../lib/checks/order/orderOperations.ts";
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

describe("five operations", () => {
  it("are run in reverse and each first", async () => {
    const pays = [1n, 2n, 3n, 4n].map((whole) => mint(open, whole));
    expect(await review(schedule(open, [...pays, setCap(open, 99n)]))).toEqual(same);
    expect(await review(schedule(open, [...pays, setCap(open, 5n)]))).toEqual([
      "critical: The order decides what happens",
      // The mint of one fits under a cap of five in each of these orders.
      ...[2n, 3n, 4n].map(() => "warning: A scheduled operation fails in some order"),
    ]);
  });
});

describe("a Compound timelock's queue", () => {
  it("is information: its admin alone executes, and the DAO is that", async () => {
    const args = [dao.timelock.address, 172_800n];
    const timelock = await chain.setup.deploy(readArtifact("Timelock"), args);
    await chain.setup.mine();
    const { timestamp } = await chain.client.getBlock();
    const queue = (account: string) => {
      const { to, data } = callOf(open.capped, "transferOwnership", [account]);
      const eta = timestamp + 30n * day;
      return callOf(timelock, "queueTransaction", [to, 0n, "", data, eta]);
    };
    expect(await review([queue(stranger.address), queue(grantee.address)])).toEqual([
      "info: Who executes chooses the order",
    ]);
  });
});

describe("a timelock that does not say who executes", () => {
  it("is not taken for one whose order is the DAO's own", async () => {
    const { abi } = open.timelock;
    // PUSH1 1 PUSH1 0 RETURN: the code is one STOP, which takes every call and answers nothing.
    const silent = await chain.setup.deploy({ name: "Silent", abi, bytecode: "0x60016000f3" });
    await chain.setup.mine();
    const office = { ...open, timelock: { address: silent.address, abi } };
    expect(await review(schedule(office, [mint(open, 1n), mint(open, 2n)]))).toEqual([
      "notChecked: Other orders were not tried",
    ]);
  });
});

describe("the id of an operation", () => {
  it("is the contract's own", async () => {
    const [first] = schedule(open, [setCap(open, 7n)], () => salt(9));
    const batched = batch(open, [setCap(open, 7n), mint(open, 3n)]);
    if (first === undefined) throw new TypeError("no call");
    const decoded = decodeCalls([first, batched], { actions: [] });
    const { address, abi } = open.timelock;
    const hash = (functionName: string, args: readonly unknown[]) =>
      chain.client.readContract({ address, abi, functionName, args });
    const { to, value, data } = setCap(open, 7n);
    const other = mint(open, 3n);
    expect(orderOperations({ decoded }).map(({ id }) => id)).toEqual([
      await hash("hashOperation", [to, value, data, salt(9), salt(0)]),
      await hash("hashOperationBatch", [
        [to, other.to],
        [value, other.value],
        [data, other.data],
        zeroHash,
        zeroHash,
      ]),
    ]);
  });
});

describe("calls that schedule nothing", () => {
  it("are left alone: they run in one transaction", async () => {
    const args = [grantee.address, token];
    const pay = callOf(dao.token, "transfer", args);
    expect(await review([pay, pay])).toEqual(alone);
  });
});
