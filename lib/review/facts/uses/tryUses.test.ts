import { type Address, createPublicClient, custom, encodeFunctionData, type Hex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../../../contracts-abi/erc20.ts";
import { type Demo, startDemo } from "../../../../test/startDemo.ts";
import { createCall } from "../../../actions/createCall.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { previewCalls } from "../../../preview/previewCalls.ts";
import type { GasUse } from "./fetchRecentUses.ts";
import { tryUses } from "./tryUses.ts";

let demo: Demo;
let preview: Preview;
let holder: Address;
beforeAll(async () => {
  demo = await startDemo();
  const snapshot = await demo.open("uni");
  holder = demo.contract("uniTimelock");
  preview = await previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    calls: [createCall({ to: demo.contract("uni"), data: transfer(1n) })],
    executor: holder,
    executeAt: snapshot.block.timestamp + 1_000_000,
  });
}, 120_000);
afterAll(() => demo.chain.stop());

const transfer = (amount: bigint): Hex =>
  encodeFunctionData({
    abi: erc20Abi,
    functionName: "transfer",
    args: [demo.account("stranger"), amount],
  });
/** As many small transfers, each of another amount, from 100 on. */
const transfers = (count: number): GasUse[] =>
  Array.from({ length: count }, (_, index) => ({
    from: holder,
    to: demo.contract("uni"),
    value: 0n,
    gas: 200_000n,
    data: transfer(BigInt(100 + index)),
  }));

/** A node that refuses a simulation as a whole where it holds what is refused. */
function refusing(isRefused: (request: string) => boolean) {
  const asked = { count: 0 };
  const client = createPublicClient({
    transport: custom(
      {
        request: async ({ method, params }) => {
          if (method === "eth_simulateV1") {
            asked.count += 1;
            if (isRefused(JSON.stringify(params))) {
              throw new Error("err: insufficient funds\nfor gas * price + value");
            }
          }
          return demo.client.request({ method, params });
        },
      },
      { retryCount: 0 },
    ),
  });
  return { client, asked };
}
const holds = (request: string, amount: bigint) => request.includes(transfer(amount).slice(2));
const look = async (uses: readonly GasUse[], isRefused: (request: string) => boolean) => {
  const { client, asked } = refusing(isRefused);
  const tried = await tryUses(client, { preview, entry: undefined, uses });
  return { tried, asked: asked.count };
};

describe("tryUses", () => {
  it("takes two requests where the node refuses none", async () => {
    const { tried, asked } = await look(transfers(30), () => false);
    if ("unavailable" in tried) throw new TypeError(tried.unavailable);
    expect(tried.map(({ before, after }) => [before.status, after.status])).toEqual(
      Array.from({ length: 30 }, () => ["success", "success"]),
    );
    expect(asked).toBe(2);
  });

  it.each([0, 13, 29])(
    "tries the others where the node refuses one, in their order",
    async (bad) => {
      const uses = transfers(30);
      const { tried, asked } = await look(uses, (request) => holds(request, BigInt(100 + bad)));
      if ("unavailable" in tried) throw new TypeError(tried.unavailable);
      expect(tried.map(({ use }) => use.data)).toEqual(uses.map(({ data }) => data));
      const failing = tried.flatMap(({ before }, index) =>
        before.status === "reverted" ? [index] : [],
      );
      expect(failing).toEqual([bad]);
      expect(asked).toBeLessThanOrEqual(36);
    },
  );

  it("gives up where the node refuses the calls by themselves", async () => {
    const { tried, asked } = await look(transfers(30), (request) => holds(request, 1n));
    expect(tried).toEqual({
      unavailable: "err: insufficient funds for gas * price + value",
    });
    expect(asked).toBe(3);
  });

  it("gives up where the node refuses a use after the calls alone", async () => {
    const { tried } = await look(
      transfers(4),
      (request) => holds(request, 1n) && holds(request, 102n),
    );
    expect(tried).toMatchObject({ unavailable: expect.stringContaining("insufficient") });
  });
});
