import type { Address, Hex } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gethLimits } from "./limitsProxy/gethLimits.ts";
import { requestRpc } from "./requestRpc.ts";
import { type Anvil, startAnvil } from "./startAnvil.ts";
import { type LimitsProxy, startLimitsProxy } from "./startLimitsProxy.ts";

/** Returns the gas it was called with, less what it took to find out. */
const gasMeter: Address = "0x00000000000000000000000000000000000000c1";
/** Never ends. */
const endless: Address = "0x00000000000000000000000000000000000000c2";
/** Reverts with the word 0xaa. */
const reverting: Address = "0x00000000000000000000000000000000000000c3";

type Outcome = {
  status: Hex;
  returnData: Hex;
  gasUsed: Hex;
  error?: { code: number; message: string; data?: Hex };
};
type Simulated = { number: Hex; timestamp: Hex; calls: Outcome[] };
type Answer = { id: unknown; result?: unknown; error?: { code: number; message: string } };

let anvil: Anvil;
let proxy: LimitsProxy;
let head: { number: number; timestamp: number };

beforeAll(async () => {
  anvil = await startAnvil();
  await requestRpc(anvil.url, "anvil_setCode", [gasMeter, "0x5a60005260206000f3"]);
  await requestRpc(anvil.url, "anvil_setCode", [endless, "0x5b600056"]);
  await requestRpc(anvil.url, "anvil_setCode", [reverting, "0x60aa60005260206000fd"]);
  await requestRpc(anvil.url, "evm_mine");
  proxy = await startLimitsProxy({ target: anvil.url });
  const block = (await requestRpc(proxy.url, "eth_getBlockByNumber", ["latest", false])) as {
    number: Hex;
    timestamp: Hex;
  };
  head = { number: Number(block.number), timestamp: Number(block.timestamp) };
});
afterAll(async () => {
  await proxy.stop();
  await anvil.stop();
});
beforeEach(() => proxy.counters.reset());

const post = (body: string, url = proxy.url) => fetch(url, { method: "POST", body });
const ask = async (method: string, params: unknown[]): Promise<Answer> =>
  (await post(JSON.stringify({ jsonrpc: "2.0", id: 7, method, params }))).json();
const simulate = (blockStateCalls: unknown[]) =>
  ask("eth_simulateV1", [{ blockStateCalls }, "latest"]);
const simulated = async (blocks: unknown[]) => (await simulate(blocks)).result as Simulated[];
const codeOf = async (blocks: unknown[]) => (await simulate(blocks)).error?.code;
const hex = (value: number) => `0x${value.toString(16)}`;
const numbered = (above: number) => ({ blockOverrides: { number: hex(head.number + above) } });
const timed = (after: number) => ({ blockOverrides: { time: hex(head.timestamp + after) } });

describe("startLimitsProxy", () => {
  it("takes 256 blocks and refuses 257", async () => {
    expect(await simulated(Array.from({ length: 256 }, () => ({})))).toHaveLength(256);
    expect(await codeOf(Array.from({ length: 257 }, () => ({})))).toBe(-38026);
  });

  it("refuses a block more than 256 above the head", async () => {
    expect(await simulated([numbered(256)])).toHaveLength(256);
    expect(await codeOf([numbered(257)])).toBe(-38026);
  });

  it("refuses block numbers that do not rise", async () => {
    expect(await codeOf([numbered(0)])).toBe(-38020);
    expect(await codeOf([numbered(2), numbered(2)])).toBe(-38020);
    expect(await codeOf([numbered(3), numbered(2)])).toBe(-38020);
  });

  it("refuses times that do not rise, also behind the default of an earlier block", async () => {
    expect(await codeOf([timed(0)])).toBe(-38021);
    expect(await codeOf([timed(100), timed(100)])).toBe(-38021);
    expect(await codeOf([{}, timed(12)])).toBe(-38021);
    expect(await simulated([{}, timed(13)])).toHaveLength(2);
  });

  it("fills gaps in the numbers, twelve seconds a block", async () => {
    const blocks = await simulated([{}, numbered(4), {}]);
    const places = blocks.map((block) => [Number(block.number), Number(block.timestamp)]);
    expect(places).toEqual(
      [1, 2, 3, 4, 5].map((above) => [head.number + above, head.timestamp + 12 * above]),
    );
  });

  it("refuses an empty simulation and one without blocks", async () => {
    expect(await codeOf([])).toBe(-32602);
    expect((await ask("eth_simulateV1", [{}, "latest"])).error?.code).toBe(-32602);
    expect(await codeOf([{ blockOverrides: { number: "ten" } }])).toBe(-32602);
  });

  it("refuses a base block that is not there", async () => {
    const { error } = await ask("eth_simulateV1", [{ blockStateCalls: [{}] }, "0xffffff"]);
    expect(error).toMatchObject({ code: -32000, message: "header not found" });
  });

  it("refuses a call with more gas than its block has", async () => {
    const call = { to: gasMeter, gas: hex(60_000_001) };
    expect(await codeOf([{ calls: [call] }])).toBe(-38015);
    const blockOverrides = { gasLimit: hex(1_000_000) };
    expect(await codeOf([{ blockOverrides, calls: [{ ...call, gas: hex(1_000_001) }] }])).toBe(
      -38015,
    );
  });

  it("gives a simulated call at most the node's gas cap", async () => {
    const calls = [{ to: gasMeter }, { to: gasMeter, gas: hex(60_000_000) }];
    const outcomes = (await simulated([{ calls }]))[0]!.calls;
    for (const { returnData } of outcomes) {
      expect(Number(returnData)).toBeLessThan(50_000_000);
      expect(Number(returnData)).toBeGreaterThan(49_900_000);
    }
  });

  it("gives the last call what the others left of the cap, and refuses calls after that", async () => {
    const first = { to: endless, gas: hex(30_000_000) };
    const blocks = await simulated([{ calls: [first] }, { calls: [{ to: endless }] }]);
    const last = blocks[1]!.calls[0]!;
    expect(Number(last.gasUsed)).toBe(20_000_000);
    expect(last.error).toEqual({ code: -32015, message: "out of gas" });
    const another = { calls: [{ to: endless }, { to: gasMeter }] };
    expect(await codeOf([{ calls: [first] }, another])).toBe(-38013);
  });

  it("reports a revert as geth does, its data with the error", async () => {
    const outcome = (await simulated([{ calls: [{ to: reverting }] }]))[0]!.calls[0]!;
    expect(outcome).toMatchObject({ status: "0x0", returnData: "0x" });
    const data = `0x${"aa".padStart(64, "0")}`;
    expect(outcome.error).toEqual({ code: -32000, message: "execution reverted", data });
  });

  it("refuses a transfer without funds with geth's code", async () => {
    const from = "0x00000000000000000000000000000000000000ff";
    expect(await codeOf([{ calls: [{ from, to: gasMeter, value: "0x1" }] }])).toBe(-38014);
  });

  it("caps the gas of eth_call", async () => {
    const { result } = await ask("eth_call", [{ to: gasMeter, gas: hex(60_000_000) }, "latest"]);
    expect(Number(result)).toBeLessThan(50_000_000);
    const small = await ask("eth_call", [{ to: gasMeter, gas: hex(100_000) }, "latest"]);
    expect(Number(small.result)).toBeLessThan(100_000);
  });

  it("answers a batch in its order and counts it", async () => {
    const request = (id: number, method: string) => ({ jsonrpc: "2.0", id, method, params: [] });
    const batch = [request(1, "eth_chainId"), request(2, "nonsense"), request(3, "eth_chainId")];
    const answers: Answer[] = await (await post(JSON.stringify(batch))).json();
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers.map(({ result }) => result)).toEqual(["0x7a69", undefined, "0x7a69"]);
    expect(answers[1]?.error?.code).toBe(-32601);
    await ask("eth_blockNumber", []);
    expect(proxy.counters).toMatchObject({ httpRequests: 2, calls: 4, largestBatch: 3 });
    expect(proxy.counters.methods).toEqual([
      "eth_chainId",
      "nonsense",
      "eth_chainId",
      "eth_blockNumber",
    ]);
  });

  it("answers a method it is without as unknown, and no other", async () => {
    const without = await startLimitsProxy({ target: anvil.url, without: ["eth_simulateV1"] });
    try {
      const request = requestRpc(without.url, "eth_simulateV1", [{ blockStateCalls: [{}] }]);
      await expect(request).rejects.toMatchObject({ rpcCode: -32601 });
      expect(await requestRpc(without.url, "eth_chainId")).toBe("0x7a69");
    } finally {
      await without.stop();
    }
  });

  it("lets pages of any origin ask", async () => {
    const preflight = await fetch(proxy.url, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toBe("*");
    const answer = await post("[]");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("refuses what is no JSON-RPC, and bodies larger than geth takes", async () => {
    const codeFor = async (body: string) =>
      ((await (await post(body)).json()) as Answer).error?.code;
    expect(await codeFor("{")).toBe(-32700);
    expect(await codeFor("[]")).toBe(-32600);
    expect(await codeFor('{"id":1}')).toBe(-32600);
    expect((await post(" ".repeat(gethLimits.bodyBytes + 1))).status).toBe(413);
    expect((await fetch(proxy.url)).status).toBe(405);
  });

  it("says that its port is busy", async () => {
    const port = Number(new URL(proxy.url).port);
    const another = startLimitsProxy({ target: anvil.url, port });
    await expect(another).rejects.toMatchObject({ code: "demo.portBusy" });
  });
});
