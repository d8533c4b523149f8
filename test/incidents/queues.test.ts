import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { passBlocks } from "../../demo/passTime.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { deployer, alice, bob, carol, dave, erin, holder, stranger, grantee } = demoAccounts;
const proposers = [alice, bob, carol, dave, erin, holder] as const;
const day = 86_400n;
const taken = "warning: Somebody else can make a call first";

let chain: Incidents;
let dao: IncidentDao;
/** A GovernorBravo whose timelock waits two days: longer than the DAO's own. */
let bravo: Contract;
let timelock: Contract;
let capped: Contract;

const setCap = (whole: bigint) => callOf(capped, "setCap", [whole * token]);
const mint = (whole: bigint) => callOf(capped, "mint", [grantee.address, whole * token]);
const pay = () => createCall({ to: stranger.address, value: 7n });

/** Six proposals that passed, of which the last two are queued already: each of one call. */
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  const { setup } = chain;
  const start = BigInt(demoChain.genesisTimestamp) + 30n * day;
  const uni = await setup.deploy(readArtifact("Uni"), [deployer.address, deployer.address, start]);
  timelock = await setup.deploy(readArtifact("Timelock"), [setup.nextAddress(1), 2n * day]);
  const args = [uni.address, timelock.address, 1n, 8n, 0n];
  bravo = await setup.deploy(readTestContract("GovernorBravo", "CompBravo"), args);
  const capping = [timelock.address, 100n * token];
  capped = await setup.deploy(readTestContract("Ordered", "CappedToken"), capping);
  for (const { address } of proposers) {
    const give = [address, 500_000n * token];
    await setup.write(uni, { functionName: "transfer", args: give });
    await setup.write(uni, { from: address, functionName: "delegate", args: [address] });
  }
  await setup.mine();
  await pass(1);
  const mintRest = callOf(capped, "mintRest", [grantee.address]);
  const collect = callOf(dao.token, "transferFrom", [dao.timelock.address, grantee.address, token]);
  await propose([setCap(10n), mintRest, mint(1n), pay(), setCap(200n), collect]);
  await setup.write(bravo, { functionName: "queue", args: [5n] });
  await setup.write(bravo, { functionName: "queue", args: [6n] });
  await setup.mine();
}, 180_000);
afterAll(() => chain.stop());

const pass = (blocks: number) => passBlocks(chain.setup.rpcUrl, { blocks });

/** Each call as a proposal of another account, since one has one at a time; all are voted through. */
async function propose(calls: readonly Call[]): Promise<void> {
  const { setup } = chain;
  for (const [place, { to, value, data }] of calls.entries()) {
    const from = proposers[place]?.address ?? alice.address;
    const args = [[to], [value], [""], [data], `Proposal ${place + 1}`];
    await setup.write(bravo, { from, functionName: "propose", args });
  }
  await setup.mine();
  await pass(2);
  for (const place of calls.keys()) {
    const args = [BigInt(place + 1), 1];
    await setup.write(bravo, { from: alice.address, functionName: "castVote", args });
  }
  await setup.mine();
  await pass(10);
}

async function review(calls: readonly Call[], governor = dao.governor): Promise<string[]> {
  const snapshot = await chain.openDao({ ...dao, governor }, { assets: [capped.address] });
  return chain.review("order", { snapshot, calls });
}

const queue = (id: bigint) => callOf(bravo, "queue", [id]);
const execute = (id: bigint) => callOf(bravo, "execute", [id]);

/** A cap that is lowered and a mint that fills it, as two proposals that anybody executes. */
describe("proposals that are queued by their numbers", () => {
  it("are named by order, where it decides how much is minted", async () => {
    const found = ["critical: The order decides what happens", taken, taken];
    expect((await review([queue(1n), queue(2n)])).toSorted()).toEqual(found);
  });

  it("are named too where the governor's own proposal queues them", async () => {
    const found = ["critical: The order decides what happens", taken, taken];
    expect((await review([queue(1n), queue(2n)], bravo)).toSorted()).toEqual(found);
  });

  it("are left alone where every order ends the same", async () => {
    expect(await review([queue(1n), queue(3n)])).toEqual([taken, taken]);
  });

  it("are not run where whoever executes has to send ETH along", async () => {
    expect(await review([queue(1n), queue(4n)])).toEqual([
      "notChecked: Other orders were not tried",
    ]);
  });

  it("are not taken for such where the contract is no governor", async () => {
    // PUSH1 1 PUSH1 0 RETURN: the code is one STOP, which takes every call and answers nothing.
    const artifact = { name: "Silent", abi: bravo.abi, bytecode: "0x60016000f3" } as const;
    const silent = await chain.setup.deploy(artifact);
    await chain.setup.mine();
    const other = (id: bigint) => callOf(silent, "queue", [id]);
    expect(await review([other(1n)])).toEqual(["ok: Nobody else chooses an order"]);
    expect(await review([other(1n), other(2n)])).toEqual([
      "notChecked: Other orders were not tried",
    ]);
  });
});

describe("a proposal that is executed by another one", () => {
  it("is a warning: done by somebody before, it takes the other calls along", async () => {
    const give = callOf(dao.token, "transfer", [grantee.address, token]);
    expect(await review([give, execute(5n)])).toEqual([taken]);
  });

  it("is left alone where it works after the other calls alone", async () => {
    const approve = callOf(dao.token, "approve", [timelock.address, token]);
    expect(await review([approve, execute(6n)])).toEqual(["ok: Nobody else chooses an order"]);
  });
});

/** An operation that a TimelockController holds, ready when the DAO's calls are executed. */
describe("an operation that is executed by a proposal", () => {
  async function executeHeld(executor: `0x${string}`): Promise<Call> {
    const { setup } = chain;
    const args = [day, [alice.address], [executor], stranger.address];
    const held = await setup.deploy(readArtifact("TimelockController"), args);
    const zero = `0x${"0".repeat(64)}`;
    const operation = [grantee.address, 0n, "0x", zero, zero];
    await setup.write(held, {
      from: alice.address,
      functionName: "schedule",
      args: [...operation, day],
    });
    await setup.mine();
    return callOf(held, "execute", operation);
  }

  it("is a warning where anybody may execute it", async () => {
    expect(await review([await executeHeld(`0x${"0".repeat(40)}`)])).toEqual([taken]);
  });

  it("is left alone where the DAO alone may", async () => {
    expect(await review([await executeHeld(dao.timelock.address)])).toEqual([
      "ok: Nobody else chooses an order",
    ]);
  });
});
