import { createClient, custom, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { rememberAnswers } from "./rememberAnswers.ts";

const block = { number: 100n, hash: `0x${"1".repeat(64)}`, timestamp: 1 } as const;
const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
type Asked = { method: string; params?: readonly unknown[] };

/** A client that counts what its node is asked. */
function remembering(answer: (asked: Asked) => Promise<unknown> = async () => "0x01") {
  const asked: Asked[] = [];
  const request = (one: Asked) => {
    asked.push(one);
    return answer(one);
  };
  const transport = custom({ request }, { retryCount: 0 });
  const client = rememberAnswers(createClient({ transport }), block);
  const ask = client.request as (asked: Asked) => Promise<unknown>;
  return { asked, ask };
}

const at = (number: bigint) => numberToHex(number);
const logs = (toBlock: string) => ({ address: token, fromBlock: "0x0", toBlock });

describe("rememberAnswers", () => {
  it.each<[string, readonly unknown[]]>([
    ["eth_call", [{ to: token }, at(100n), {}]],
    ["eth_simulateV1", [{ blockStateCalls: [] }, at(100n)]],
    ["eth_getBalance", [token, at(99n)]],
    ["eth_getCode", [token, at(100n)]],
    ["eth_getStorageAt", [token, "0x0", at(100n)]],
    ["eth_getTransactionCount", [token, at(100n)]],
    ["eth_getBlockByNumber", [at(1n), false]],
    ["eth_getLogs", [logs(at(100n))]],
    ["eth_getTransactionByHash", [block.hash]],
    ["eth_getTransactionReceipt", [block.hash]],
  ])("asks %s of a block that stands once, and of something else again", async (method, params) => {
    const { ask, asked } = remembering(async ({ params: of }) => `of ${JSON.stringify(of)}`);
    const both = await Promise.all([ask({ method, params }), ask({ method, params })]);
    expect([...both, await ask({ method, params })]).toEqual(
      Array(3).fill(`of ${JSON.stringify(params)}`),
    );
    expect(asked).toHaveLength(1);
    await ask({ method, params: [...params, "more"] });
    expect(asked).toHaveLength(2);
  });

  it.each<[string, readonly unknown[]]>([
    ["eth_call", [{ to: token }, "latest"]],
    ["eth_call", [{ to: token }]],
    ["eth_call", [{ to: token }, at(101n)]],
    ["eth_getLogs", [logs(at(101n))]],
    ["eth_getLogs", [logs("latest")]],
    ["eth_getBlockByNumber", ["latest", false]],
    ["eth_chainId", []],
    ["eth_call", [{ to: token, data: `0x${"00".repeat(9_000)}` }, at(100n)]],
  ])("asks %s %j each time", async (method, params) => {
    const { ask, asked } = remembering();
    for (const _ of [1, 2]) expect(await ask({ method, params })).toBe("0x01");
    expect(asked).toHaveLength(2);
  });

  it.each([[null], [{ blockNumber: null }]])(
    "asks again for what is not mined: %j",
    async (found) => {
      const { ask, asked } = remembering(async () => found);
      const one = { method: "eth_getTransactionByHash", params: [block.hash] };
      for (const _ of [1, 2]) expect(await ask(one)).toEqual(found);
      expect(asked).toHaveLength(2);
    },
  );

  it("asks again after a refusal", async () => {
    let isDown = true;
    const { ask } = remembering(async () => {
      if (isDown) throw Object.assign(new Error("limit exceeded"), { code: -32_005 });
      return "0x02";
    });
    const one = { method: "eth_getCode", params: [token, at(100n)] };
    await expect(ask(one)).rejects.toThrow("limit exceeded");
    isDown = false;
    expect(await ask(one)).toBe("0x02");
  });

  it("forgets the oldest of many", async () => {
    const { ask, asked } = remembering();
    const code = (index: number) => ask({ method: "eth_getCode", params: [index, at(100n)] });
    for (let index = 0; index <= 512; index += 1) await code(index);
    await code(512);
    await code(1);
    expect(asked).toHaveLength(513);
    await code(0);
    expect(asked).toHaveLength(514);
  });
});
