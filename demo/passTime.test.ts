import { createPublicClient, http } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { governorAlphaAbi } from "../contracts-abi/governorAlpha.ts";
import { passBlocks, passSeconds } from "./passTime.ts";
import { requestRpc } from "./requestRpc.ts";
import { revertChain } from "./revertChain.ts";
import { snapshotChain } from "./snapshotChain.ts";
import { type DemoChain, startDemoChain } from "./startDemoChain.ts";

let demo: DemoChain;
let snapshot: string;
const connect = () => createPublicClient({ transport: http(demo.rpcUrl), cacheTime: 0 });

beforeAll(async () => {
  demo = await startDemoChain();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  snapshot = await snapshotChain(demo.rpcUrl);
});
afterEach(() => revertChain(demo.rpcUrl, snapshot));

describe("passBlocks", () => {
  it("advances number and time exactly, for few and for many blocks", async () => {
    for (const blocks of [1, 15, 16, 17, 40_320]) {
      const before = await connect().getBlock();
      await passBlocks(demo.rpcUrl, { blocks, secondsPerBlock: 13 });
      const after = await connect().getBlock();
      expect(after.number - before.number).toBe(BigInt(blocks));
      expect(after.timestamp - before.timestamp).toBe(13n * BigInt(blocks));
    }
  });

  it("passes a whole vote with a handful of requests, and the vote ends", async () => {
    const stateOfVote = () =>
      connect().readContract({
        address: demo.manifest.contracts.governorAlpha,
        abi: governorAlphaAbi,
        functionName: "state",
        args: [BigInt(demo.manifest.proposals.uniGrantActive)],
      });
    expect(await stateOfVote()).toBe(1);
    demo.counters.reset();
    await passBlocks(demo.rpcUrl, { blocks: 40_320 });
    expect(demo.counters.httpRequests).toBeLessThan(12);
    // 38 million votes for it, under the quorum of 40 million.
    expect(await stateOfVote()).toBe(3);
  });

  it("keeps logs, receipts and the state of the old head", async () => {
    const { governorAlpha, uniTimelock } = demo.manifest.contracts;
    const head = await connect().getBlockNumber();
    const fetchVotes = () =>
      connect().getContractEvents({
        address: governorAlpha,
        abi: governorAlphaAbi,
        eventName: "VoteCast",
        fromBlock: 0n,
      });
    const before = await fetchVotes();
    const hash = await sendEther();
    await passBlocks(demo.rpcUrl, { blocks: 40_320 });
    expect(await fetchVotes()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    expect((await connect().getTransactionReceipt({ hash })).status).toBe("success");
    const balanceAt = (blockNumber: bigint) =>
      connect().getBalance({ address: uniTimelock, blockNumber });
    expect((await balanceAt(head + 1n)) - (await balanceAt(head))).toBe(1n);
  });

  it("leaves a chain that mines transactions at its usual pace", async () => {
    await passBlocks(demo.rpcUrl, { blocks: 40_320 });
    const before = await connect().getBlock();
    await sendEther();
    const after = await connect().getBlock();
    expect(after.parentHash).toBe(before.hash);
    expect(after.timestamp - before.timestamp).toBe(12n);
  });
});

describe("passSeconds", () => {
  it("advances the time in one block", async () => {
    const before = await connect().getBlock();
    await passSeconds(demo.rpcUrl, 259_200);
    const after = await connect().getBlock();
    expect(after.number - before.number).toBe(1n);
    expect(after.timestamp - before.timestamp).toBe(259_200n);
  });
});

async function sendEther(): Promise<`0x${string}`> {
  const { accounts, contracts } = demo.manifest;
  const transaction = { from: accounts.alice.address, to: contracts.uniTimelock, value: "0x1" };
  const receipt = await requestRpc(demo.rpcUrl, "eth_sendTransactionSync", [transaction]);
  return (receipt as { transactionHash: `0x${string}` }).transactionHash;
}
