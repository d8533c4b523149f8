import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { createStreamWithDurations, createStreamWithTimestamps } from "./createStream.ts";
import {
  cancelStream,
  renounceStream,
  withdrawAllStreamed,
  withdrawStreamed,
} from "./streamActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
const day = 86_400;
const year = 365 * day;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const treasury = demoAccounts.alice.address;
const team = demoAccounts.bob.address;
const outside = demoAccounts.carol.address;
/** Of 3·10^18 in two days less ten seconds, the share of time floored to 18 decimals first. */
const paidOf4 = (3n * whole * ((172_790n * whole) / 94_608_001n)) / whole;
/** No round number, so that every share loses a rest, and more digits than a share has. */
const deposit = 43_000_000n * whole + 7n;

let chain: ContractChain;
let uni: Contract;
let otherToken: Contract;
let sablier: Contract;
let clone: Contract;
let dynamic: Contract;

type Stream = {
  token?: Contract;
  to?: typeof outside;
  amount?: bigint;
  cancelable?: boolean;
  times: { start: number; cliff: number; end: number };
};

const create = ({
  token = uni,
  to = outside,
  amount = deposit,
  cancelable = true,
  times,
}: Stream) =>
  chain.setup.write(sablier, {
    from: treasury,
    functionName: "createWithTimestamps",
    args: [
      {
        sender: treasury,
        recipient: to,
        totalAmount: amount,
        asset: token.address,
        cancelable,
        transferable: true,
        timestamps: times,
        broker: { account: zeroAddress, fee: 0n },
      },
    ],
  });

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const token = () => setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  uni = await token();
  otherToken = await token();
  sablier = await setup.deploy(readArtifact("SablierV2LockupLinear"), [holder, zeroAddress]);
  clone = await setup.deploy(cloneOf(sablier));
  dynamic = await setup.deploy(readArtifact("SablierV2LockupDynamic"), [holder, zeroAddress, 9n]);
  for (const owned of [uni, otherToken]) {
    await setup.write(owned, { functionName: "transfer", args: [treasury, 500_000_000n * whole] });
  }
  await setup.mine();
  for (const owned of [uni, otherToken]) {
    await setup.write(owned, {
      from: treasury,
      functionName: "approve",
      args: [sablier.address, 2n ** 96n - 1n],
    });
  }
  const long = { start: start + 10, cliff: start + 200 * day, end: start + 3 * year + 11 };
  await create({ times: long });
  await create({ times: { ...long, cliff: 0 }, to: team, cancelable: false });
  await create({ times: long, token: otherToken });
  await create({ times: { ...long, cliff: 0 }, to: team, amount: 3n * whole });
  await create({ times: { start: start + 2 * year, cliff: 0, end: start + 2 * year + 1 } });
  await create({ times: { start: start + 1, cliff: 0, end: start + day }, amount: 5n });
  await chain.mineAt(start);
  await setup.write(sablier, {
    from: outside,
    functionName: "withdraw",
    args: [6n, outside, 2n],
  });
  await setup.write(sablier, { from: treasury, functionName: "cancel", args: [4n] });
  await chain.mineAt(start + 2 * day);
  await chain.mineAt(start + 100 * day);
});
afterAll(() => chain.stop());

const open = (token: Contract, ...contracts: Contract[]) =>
  chain.open({
    token: token.address,
    accounts: [
      { address: treasury, label: "Treasury", class: "treasury" },
      { address: team, label: "Team", class: "team" },
    ],
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: index === 0 ? "Sablier" : `Other ${index}`,
      class: "locked",
    })),
  });

const run = async (calls: Parameters<typeof proveAdapter>[1]["calls"]) =>
  proveAdapter(chain, {
    snapshot: await open(uni, sablier),
    executor: treasury,
    ...(calls === undefined ? {} : { calls }),
  });

const streamAt = (id: number, value: string) => `${sablier.address}.getStream(${id}).${value}`;

describe("sablierLinear", () => {
  it("is recognised by its functions, and finds the streams of the token that hold something", async () => {
    const { dao, state } = await open(uni, sablier, clone, dynamic);
    const found = dao.recognised.filter(({ adapter }) => adapter === "sablierLinear");
    // 3 is of another token; 7 to 10 are not there yet. 6 is paid out but for a rest.
    expect(found[0]).toEqual({
      adapter: "sablierLinear",
      target: sablier.address,
      members: [],
      memberIds: [1n, 2n, 4n, 5n, 6n, 7n, 8n, 9n, 10n],
    });
    // A clone's code is Sablier's, but it refuses to run as another's; curved streams are not read.
    expect(found.map(({ target }) => target)).toContain(clone.address);
    const sources = state.sources.filter(({ adapter }) => adapter === "sablierLinear");
    expect(sources.map(({ target }) => target)).toEqual([sablier.address]);
  });

  it("reads who gets what and when, who may cancel, and what is held back", async () => {
    const { state } = await open(uni, sablier);
    const source = state.sources.find(({ adapter }) => adapter === "sablierLinear");
    const values = new Map(source?.parameters.map(({ id, value }) => [id, value]));
    expect(values.get(streamAt(1, "recipient"))).toEqual({ unit: "address", address: outside });
    expect(values.get(streamAt(1, "deposited"))).toMatchObject({ amount: deposit });
    expect(values.get(streamAt(1, "cliffTime"))).toMatchObject({ seconds: start + 200 * day });
    expect(values.get(streamAt(2, "isCancelable"))).toEqual({ unit: "flag", flag: false });
    expect(values.get(streamAt(4, "wasCanceled"))).toEqual({ unit: "flag", flag: true });
    expect(values.has(streamAt(3, "sender"))).toBe(false);
    expect(values.get(`${sablier.address}.nextStreamId`)).toEqual({ unit: "count", count: 7n });
    expect(source?.authorities.filter(({ right }) => right === "setRate")).toHaveLength(2);
    // to the team's account counted until withdrawn, to others until earned: 1, 2, 5 whole, and what
    // the cancelled 4 paid
    expect(source?.buckets).toEqual([
      { id: sablier.address, class: "locked", amount: 3n * deposit + paidOf4 },
    ]);
    expect(source?.pokes).toHaveLength(2);
  });

  it("holds its path to the base unit, past cliffs and ends", async () => {
    const { reconciliation } = await run(undefined);
    const left = reconciliation.map(({ rows }) =>
      rows.find(({ quantity }) => quantity === "Sablier"),
    );
    expect(left[0]?.chain).toBe(3n * deposit + paidOf4);
    expect(left.at(-1)?.chain).toBe(0n);
    expect(new Set(left.map((row) => row?.chain)).size).toBeGreaterThan(3);
  });

  it("streams from a proposal on, and says so", async () => {
    const terms = {
      contract: sablier.address,
      sender: treasury,
      recipient: outside,
      token: uni.address,
      amount: String(deposit),
      cancelable: true,
      transferable: false,
      broker: demoAccounts.dave.address,
      brokerFee: "3000000000000001",
    };
    const { descriptions, changes } = await run([
      createStreamWithDurations.encode({
        ...terms,
        cliffSeconds: String(40 * day),
        totalSeconds: String(2 * year + 1),
      }),
      createStreamWithTimestamps.encode({
        ...terms,
        recipient: team,
        cancelable: false,
        start: String(start + 50 * day),
        cliff: "0",
        end: String(start + 3 * year),
      }),
    ]);
    expect(descriptions[0]?.sentence).toContain("over 730 days 1 second from its execution on");
    expect(changes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([streamAt(7, "deposited"), streamAt(8, "recipient")]),
    );
  });

  it("cancels, gives up the right to, and withdraws", async () => {
    const stream = { contract: sablier.address, streamId: "1" };
    const cancelled = await run([cancelStream.encode(stream)]);
    expect(cancelled.descriptions[0]?.sentence).toContain("returns to Treasury");
    expect(cancelled.changes).toEqual(
      expect.arrayContaining([
        {
          id: streamAt(1, "wasCanceled"),
          label: "Stream 1: cancelled",
          before: { unit: "flag", flag: false },
          after: { unit: "flag", flag: true },
        },
      ]),
    );
    const kept = await run([renounceStream.encode(stream)]);
    expect(kept.changes).toMatchObject([
      { id: streamAt(1, "isCancelable"), before: { flag: true }, after: { flag: false } },
    ]);
    const own = { contract: sablier.address, streamId: "2", recipient: team };
    const paid = await run([
      withdrawStreamed.encode({ ...own, amount: "1000" }),
      withdrawAllStreamed.encode(own),
    ]);
    const { reconciliation } = paid;
    const held = reconciliation[0]?.rows.find(({ quantity }) => quantity === "Sablier");
    expect(paid.changes.map(({ id }) => id)).toEqual([
      `${team}.${uni.address}`,
      `${sablier.address}.balance`,
      streamAt(2, "withdrawn"),
    ]);
    expect(held?.chain).toBeLessThan(3n * deposit);
  });
});
