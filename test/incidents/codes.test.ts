import { type Hex, keccak256, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { toSeconds } from "../../lib/amount/toSeconds.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  inWords,
  startIncidents,
} from "./startIncidents.ts";

const kept = ["ok: Every target has code"];
const changed = "critical: Code is not what it was when it was proposed";
const replaceable = "critical: Other code can be put in its place";

let chain: Incidents;
let dao: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
}, 120_000);
afterAll(() => chain.stop());

const artifact = (name: string) => readTestContract("Takeovers", name);

async function deploy(name: string): Promise<Contract> {
  const contract = await chain.setup.deploy(artifact(name));
  await chain.setup.mine();
  return contract;
}

/** Made by a factory at an address that says nothing of its code's history. */
async function make(salt: string): Promise<Contract> {
  const { setup, client } = chain;
  const factory = await deploy("RelayersFactory");
  const call = { functionName: "make", args: [keccak256(stringToHex(salt))] };
  const { result } = await client.simulateContract({ ...factory, ...call });
  await setup.write(factory, call);
  await setup.mine();
  return { address: result, abi: artifact("Relayers").abi };
}

/** A month after the target was made: that it is new is no part of these cases. */
async function propose(target: Contract, description: string): Promise<string> {
  const { timestamp } = await chain.client.getBlock();
  await chain.mineAt(toSeconds(timestamp) + 2_592_000);
  return chain.propose(dao, { calls: [callOf(target, "execute", [])], description });
}

async function review(id: string): Promise<string[]> {
  const snapshot = await chain.openDao(dao);
  return (await chain.reviewProposed("code", { snapshot, id })).map(inWords);
}

/** What destroying a contract and making another one in its place leaves behind. */
async function replaceCode({ address }: Contract, code: Hex): Promise<void> {
  const { rpcUrl } = chain.setup;
  // The node keeps a block's state when the next one is mined.
  await requestRpc(rpcUrl, "evm_mine");
  await requestRpc(rpcUrl, "anvil_setCode", [address, code]);
  await requestRpc(rpcUrl, "evm_mine");
}

/** 2023-05: between vote and execution the proposal's contract was destroyed and made again, with other code. */
describe("Tornado Cash", () => {
  it("is named by code: what was voted on is not what runs", async () => {
    const target = await deploy("PlainRelayers");
    const id = await propose(target, "Penalise relayers, as in proposal 16.");
    expect(await review(id)).toEqual(kept);
    await replaceCode(target, "0x00");
    expect(await review(id)).toEqual([changed]);
    await replaceCode(target, "0x");
    expect((await review(id)).toSorted()).toEqual([changed, "critical: There is no code to call"]);
  });

  it("is named by code before that: made by a factory, and able to destroy itself", async () => {
    const id = await propose(await make("one"), "Penalise relayers, by a factory's contract.");
    expect(await review(id)).toEqual([replaceable]);
  });

  it("leaves the same contract alone where an account made it", async () => {
    const id = await propose(await deploy("Relayers"), "Penalise relayers, by an own contract.");
    expect(await review(id)).toEqual(kept);
  });
});
