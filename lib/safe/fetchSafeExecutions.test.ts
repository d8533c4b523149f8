import {
  type Address,
  createClient,
  custom,
  encodeAbiParameters,
  type Hex,
  HttpRequestError,
  hexToBigInt,
  numberToHex,
  toEventSelector,
} from "viem";
import { describe, expect, it } from "vitest";
import { fetchSafeExecutions } from "./fetchSafeExecutions.ts";

const address: Address = `0x${"4".repeat(40)}`;
const block = { number: 5_000_000n, hash: "0x00", timestamp: 1 } as const;
const [success, failure] = ["ExecutionSuccess", "ExecutionFailure"].map((name) =>
  toEventSelector(`${name}(bytes32,uint256)`),
) as [Hex, Hex];

type Logged = { at: bigint; hash: number; selector?: Hex; isIndexed?: boolean };
type Filter = { fromBlock: Hex; toBlock: Hex };

/** A node with these logs that serves `atMost` blocks at a time and none before `since`. */
function nodeOf(logs: readonly Logged[], { atMost = 10n ** 9n, since = 0n } = {}) {
  const ranges: bigint[][] = [];
  const request = async ({ params = [] }: { method: string; params?: readonly unknown[] }) => {
    const { fromBlock, toBlock } = params[0] as Filter;
    const [from, to] = [hexToBigInt(fromBlock), hexToBigInt(toBlock)];
    ranges.push([from, to]);
    if (to - from >= atMost || from < since) {
      throw Object.assign(new Error("range too long"), { code: -32_602 });
    }
    return logs
      .filter(({ at }) => at >= from && at <= to)
      .map(({ at, hash, selector = success, isIndexed = true }, index) => {
        const [word, payment] = [numberToHex(hash, { size: 32 }), numberToHex(0, { size: 32 })];
        return {
          address,
          topics: isIndexed ? [selector, word] : [selector],
          data: isIndexed
            ? payment
            : encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [word, 0n]),
          transactionHash: numberToHex(900 + hash, { size: 32 }),
          blockNumber: numberToHex(at),
          blockHash: payment,
          logIndex: numberToHex(index),
          transactionIndex: "0x0",
          removed: false,
        };
      });
  };
  return { client: createClient({ transport: custom({ request }, { retryCount: 0 }) }), ranges };
}

async function ask({ client }: ReturnType<typeof nodeOf>, nonce: bigint) {
  const safe = { address, version: "1.4.1", owners: [], threshold: 1, nonce };
  const found = await fetchSafeExecutions(client, { safe, block });
  return found.map(
    ({ safeTxHash, isFailed }) => `${hexToBigInt(safeTxHash)}${isFailed ? "!" : ""}`,
  );
}

const three: readonly Logged[] = [
  { at: 0n, hash: 1, isIndexed: false },
  { at: 4_950_000n, hash: 2, selector: failure },
  { at: 5_000_000n, hash: 3 },
];

describe("fetchSafeExecutions", () => {
  it("reads both forms of the events, newest first, to the very first block", async () => {
    const node = nodeOf(three);
    expect(await ask(node, 3n)).toEqual(["3", "2!", "1"]);
    expect(node.ranges).toEqual([
      [4_990_001n, 5_000_000n],
      [4_890_001n, 4_990_000n],
      [0n, 4_890_000n],
    ]);
  });

  it("asks no further once it has as many as nonces are used, and nothing of a fresh Safe", async () => {
    const fresh = nodeOf(three);
    expect(await ask(fresh, 0n)).toEqual([]);
    expect(fresh.ranges).toEqual([]);
    const young = nodeOf(three.slice(2));
    expect(await ask(young, 1n)).toEqual(["3"]);
    expect(young.ranges).toHaveLength(1);
  });

  it("keeps the newest where the node refuses the rest", async () => {
    expect(await ask(nodeOf(three, { since: 4_800_000n }), 3n)).toEqual(["3", "2!"]);
    expect(await ask(nodeOf(three, { atMost: 20_000n }), 3n)).toEqual(["3", "2!"]);
    expect(await ask(nodeOf(three, { atMost: 0n }), 3n)).toEqual([]);
  });

  it("does not take a node that is down for one that refuses", async () => {
    const request = async () => {
      throw new HttpRequestError({ url: "http://localhost", details: "closed" });
    };
    const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
    await expect(ask({ client, ranges: [] }, 3n)).rejects.toMatchObject({
      code: "chain.rpcUnavailable",
    });
  });
});
