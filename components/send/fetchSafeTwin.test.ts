import { createClient, custom, encodeAbiParameters, numberToHex, toEventSelector } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { fetchSafeTwin } from "./fetchSafeTwin.ts";

const address = `0x${"4".repeat(40)}` as const;
const created = { number: 9n, hash: "0x00", timestamp: 1 } as const;
const safeAt = (nonce: bigint): SafeState => ({
  address,
  version: "1.4.1",
  owners: [`0x${"1".repeat(40)}`],
  threshold: 1,
  nonce,
});
const plan = planSafe({
  safe: safeAt(3n),
  chainId: 1,
  block: created,
  title: "Grant",
  calls: [createCall({ to: `0x${"5".repeat(40)}`, value: 1n })],
});
const transactionHash = numberToHex(77, { size: 32 });

/** A node whose Safe logged the executions of these hashes, all in block 12 at time 1,800,000,000. */
function nodeOf(hashes: readonly string[] | "refused") {
  const asked: string[] = [];
  const request = async ({ method }: { method: string }) => {
    asked.push(method);
    if (method === "eth_getBlockByNumber") return { timestamp: numberToHex(1_800_000_000) };
    if (hashes === "refused") throw Object.assign(new Error("no logs here"), { code: -32_602 });
    return hashes.map((hash, index) => ({
      address,
      topics: [toEventSelector("ExecutionSuccess(bytes32,uint256)"), hash],
      data: encodeAbiParameters([{ type: "uint256" }], [0n]),
      transactionHash,
      blockNumber: "0xc",
      blockHash: transactionHash,
      logIndex: numberToHex(index),
      transactionIndex: "0x0",
      removed: false,
    }));
  };
  return { client: createClient({ transport: custom({ request }, { retryCount: 0 }) }), asked };
}

const ask = (node: ReturnType<typeof nodeOf>, nonce: bigint, of: Plan = plan) =>
  fetchSafeTwin(node.client, { plan: of, safe: safeAt(nonce), block: { ...created, number: 20n } });

const own = plan.facts.safeTxHash ?? "";
const other = numberToHex(5, { size: 32 });
const remembered: Plan = {
  ...plan,
  steps: plan.steps.map((step) =>
    step.kind === "execute" ? { ...step, status: "done" as const, transactionHash } : step,
  ),
};

describe("fetchSafeTwin", () => {
  it("waits as long as its nonce is not used, which takes no request", async () => {
    const node = nodeOf([own]);
    expect(await ask(node, 3n)).toEqual({ plan, state: "waits" });
    expect(await ask(node, 2n)).toEqual({ plan, state: "waits" });
    expect(node.asked).toEqual([]);
  });

  it("was executed where the Safe logged its hash, by whomever", async () => {
    expect(await ask(nodeOf([other, own]), 5n)).toEqual({
      plan,
      state: "executed",
      transactionHash,
      executedAt: 1_800_000_000,
    });
  });

  it("is out of the way once another took its nonce", async () => {
    expect(await ask(nodeOf([other]), 4n)).toBeUndefined();
  });

  it("is not known where the logs are refused or do not reach back", async () => {
    expect(await ask(nodeOf("refused"), 4n)).toEqual({ plan, state: "unknown" });
    expect(await ask(nodeOf([other]), 5n)).toEqual({ plan, state: "unknown" });
  });

  it("is executed by what this browser saw, also where the node is silent", async () => {
    expect(await ask(nodeOf("refused"), 4n, remembered)).toMatchObject({
      state: "executed",
      transactionHash,
      executedAt: undefined,
    });
    const dated = { ...remembered, facts: { ...remembered.facts, executedAt: "1700000000" } };
    const node = nodeOf("refused");
    expect(await ask(node, 4n, dated)).toMatchObject({ executedAt: 1_700_000_000 });
    expect(node.asked).toEqual([]);
  });

  it("is told of all the same where its plan does not hold together", async () => {
    const facts = { ...plan.facts, nonce: "2" };
    expect(await ask(nodeOf([]), 3n, { ...plan, facts })).toMatchObject({ state: "unknown" });
  });
});
