import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { encodeFunctionData, parseAbiItem, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { createChainClient } from "./createChainClient.ts";
import { LogsUnavailableError, RpcUnavailableError, WrongChainError } from "./errors.ts";
import { fetchLogs } from "./fetchLogs.ts";
import { fetchPinnedBlock } from "./fetchPinnedBlock.ts";
import { fetchReads } from "./fetchReads.ts";
import { probeRpc } from "./probeRpc.ts";
import { readBalance, readIsContract } from "./readAccount.ts";
import { readAll } from "./readAll.ts";
import { readContract } from "./readContract.ts";
import { nobody } from "./SimulatedEntry.ts";
import { simulateCalls } from "./simulateCalls.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const transfer = parseAbiItem(
  "event Transfer(address indexed from, address indexed to, uint256 amount)",
);

describe("fetchPinnedBlock", () => {
  it("refuses a node of another chain", async () => {
    await expect(fetchPinnedBlock(demo.client, { chainId: 1 })).rejects.toThrow(WrongChainError);
  });

  it("says so when nobody answers", async () => {
    const client = createChainClient({ rpcUrl: "http://127.0.0.1:1" });
    const failure = await fetchPinnedBlock(client, { chainId: 31_337 }).catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(RpcUnavailableError);
    expect(String(failure)).toContain("http://127.0.0.1:1");
  });
});

describe("fetchReads", () => {
  it("reads hundreds of values of one block in one request", async () => {
    const { number } = await fetchPinnedBlock(demo.client, { chainId: 31_337 });
    const address = demo.contract("uni");
    const holders = Array.from(
      { length: 300 },
      (_, index) => `0x${(index + 1).toString(16).padStart(40, "0")}`,
    );
    const read = readAll({
      balances: readAll(
        holders.map((holder) =>
          readContract({
            address,
            abi: erc20Abi,
            functionName: "balanceOf",
            args: [holder as `0x${string}`],
          }),
        ),
      ),
      supply: readContract({ address, abi: erc20Abi, functionName: "totalSupply" }),
      wei: readBalance(demo.account("alice")),
      isContract: readIsContract(address),
      isPerson: readIsContract(demo.account("alice")),
    });
    demo.chain.counters.reset();
    const values = await fetchReads(demo.client, { read, blockNumber: number });
    expect(values.balances).toEqual(holders.map(() => 0n));
    expect(values).toMatchObject({ supply: 10n ** 27n, isContract: true, isPerson: false });
    expect(values.wei).toBeGreaterThan(0n);
    expect(demo.chain.counters.httpRequests).toBe(1);
    expect(demo.chain.counters.largestBatch).toBeLessThanOrEqual(20);
  });
});

describe("simulateCalls", () => {
  it("runs calls and reads the state years later in one request, as geth would allow", async () => {
    const block = await fetchPinnedBlock(demo.client, { chainId: 31_337 });
    const uni = demo.contract("uni");
    const executor = demo.contract("uniTimelock");
    const mint = {
      to: uni,
      value: 0n,
      data: encodeFunctionData({
        abi: uniAbi,
        functionName: "mint",
        args: [executor, 2n * 10n ** 25n],
      }),
    };
    const executeAt = block.timestamp + 1_000;
    const year = 31_536_000;
    demo.chain.counters.reset();
    const result = await simulateCalls(demo.client, {
      block,
      sender: executor,
      calls: [mint, mint, { to: demo.account("grantee"), value: 7n, data: "0x" }],
      executeAt,
      read: readAll({
        supply: readContract({ address: uni, abi: erc20Abi, functionName: "totalSupply" }),
        after: readContract({ address: uni, abi: uniAbi, functionName: "mintingAllowedAfter" }),
        wei: readBalance(demo.account("grantee")),
        isContract: readIsContract(uni),
      }),
      readings: [year, 2 * year].map((later) => ({ at: executeAt + later, pokes: [] })),
    });
    expect(demo.chain.counters.httpRequests).toBe(1);
    expect(result.outcomes.map(({ status }) => status)).toEqual(["success", "reverted", "success"]);
    const before = await demo.client.getBalance({ address: demo.account("grantee") });
    const state = {
      supply: 1_020_000_000n * 10n ** 18n,
      after: BigInt(executeAt + 365 * 86_400),
      wei: before + 7n,
      isContract: true,
    };
    expect(result.after.decode()).toEqual(state);
    expect(result.readings.map((reading) => reading.decode())).toEqual([state, state]);
    expect(result.outcomes[0]?.logs[0]?.topics[1]).toBe(`${zeroAddress}${"0".repeat(24)}`);
  });

  it("lets others act after the calls, in their block and with their own gas", async () => {
    const block = await fetchPinnedBlock(demo.client, { chainId: 31_337 });
    const [uni, rich] = [demo.contract("uni"), demo.account("alice")];
    const pay = (to: `0x${string}`, amount: bigint) => ({
      to: uni,
      value: 0n,
      data: encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [to, amount] }),
    });
    const poor = demo.account("stranger");
    const run = (calls: ReturnType<typeof pay>[]) =>
      simulateCalls(demo.client, {
        block,
        sender: rich,
        calls,
        others: [
          { from: poor, gas: 200_000n, ...pay(rich, 5n) },
          { from: rich, gas: 40_000n, ...pay(poor, 1n) },
          { from: nobody, gas: 100_000n, to: poor, value: 10n ** 30n, data: "0x" },
        ],
        executeAt: block.timestamp + 600,
        read: readContract({
          address: uni,
          abi: erc20Abi,
          functionName: "balanceOf",
          args: [poor],
        }),
        readings: [{ at: block.timestamp + 700, pokes: [] }],
      });
    const without = await run([]);
    expect(without.outcomes).toEqual([]);
    expect(without.others.map(({ status }) => status)).toEqual(["reverted", "reverted", "success"]);
    const paid = await run([pay(poor, 7n)]);
    expect(paid.outcomes.map(({ status }) => status)).toEqual(["success"]);
    expect(paid.others.map(({ status }) => status)).toEqual(["success", "reverted", "success"]);
    // Read right after the calls, before the others, and later after all.
    expect([paid.before.decode(), paid.after.decode()]).toEqual([0n, 7n]);
    expect(paid.readings[0]?.decode()).toBe(2n);
  });
});

describe("fetchLogs", () => {
  it("halves the range until the node serves it, and finds the same logs", async () => {
    const { number } = await fetchPinnedBlock(demo.client, { chainId: 31_337 });
    const asked = {
      address: demo.contract("uni"),
      events: [transfer],
      fromBlock: 0n,
      toBlock: number,
    } as const;
    const all = await fetchLogs(demo.client, asked);
    expect(all.length).toBeGreaterThan(10);
    const narrow = await limitRange(demo.chain.rpcUrl, 5_000n);
    const client = createChainClient({ rpcUrl: narrow.url });
    expect(await fetchLogs(client, asked)).toEqual(all);
    await narrow.close();
  });

  it("gives up on a history that takes more than 64 requests", async () => {
    const narrow = await limitRange(demo.chain.rpcUrl, 100n);
    const client = createChainClient({ rpcUrl: narrow.url });
    const { number } = await fetchPinnedBlock(demo.client, { chainId: 31_337 });
    const asked = {
      address: demo.contract("uni"),
      events: [transfer],
      fromBlock: 0n,
      toBlock: number,
    } as const;
    await expect(fetchLogs(client, asked)).rejects.toThrow(LogsUnavailableError);
    expect(narrow.requests()).toBe(64);
    await narrow.close();
  });

  it("stops at a single block that is refused", async () => {
    const narrow = await limitRange(demo.chain.rpcUrl, -1n);
    const client = createChainClient({ rpcUrl: narrow.url });
    const asked = {
      address: demo.contract("uni"),
      events: [transfer],
      fromBlock: 0n,
      toBlock: 9n,
    } as const;
    await expect(fetchLogs(client, asked)).rejects.toThrow(LogsUnavailableError);
    expect(narrow.requests()).toBeLessThan(10);
    await narrow.close();
  });
});

describe("probeRpc", () => {
  it("tells what the demo's node is able to do", async () => {
    expect(await probeRpc(demo.chain.rpcUrl)).toMatchObject({
      chainId: 31_337,
      simulate: "yes",
      batch: "yes",
      logs: "yes",
    });
  });

  it("sees that eth_simulateV1 is missing", async () => {
    const old = await startDemo({ without: ["eth_simulateV1"] });
    expect((await probeRpc(old.chain.rpcUrl)).simulate).toBe("no");
    await old.chain.stop();
  });

  it("fails when nobody answers", async () => {
    await expect(probeRpc("http://127.0.0.1:1")).rejects.toThrow(RpcUnavailableError);
  });
});

/** A node that refuses logs of more blocks than `most`, as many providers do. */
async function limitRange(target: string, most: bigint) {
  let requests = 0;
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const [body] = [JSON.parse(text)].flat();
    requests += 1;
    const [filter] = body.params;
    const isTooWide =
      body.method === "eth_getLogs" && BigInt(filter.toBlock) - BigInt(filter.fromBlock) > most;
    const answer = isTooWide
      ? {
          jsonrpc: "2.0",
          id: body.id,
          error: { code: -32_602, message: "query exceeds max range" },
        }
      : await (
          await fetch(target, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify(body),
          })
        ).json();
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(text.startsWith("[") ? [answer] : answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
