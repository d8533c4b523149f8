import fc from "fast-check";
import { type Address, createClient, custom, getAddress, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { LogsUnavailableError } from "./errors.ts";
import { fetchNewestLogs } from "./fetchNewestLogs.ts";

const address = (digit: string): Address => getAddress(`0x${digit.repeat(40)}`);
const busy = address("1");
const quiet = address("2");

type Range = { address: Address[]; fromBlock: bigint; toBlock: bigint };

/** A node that logs once a block for each of these, every so many blocks, and serves so wide ranges. */
function nodeOf(every: Readonly<Record<Address, bigint>>, most: bigint) {
  const asked: Range[] = [];
  const request = async ({ params }: { params: [Record<string, unknown>] }) => {
    const [filter] = params;
    const range: Range = {
      address: filter.address as Address[],
      fromBlock: BigInt(String(filter.fromBlock)),
      toBlock: BigInt(String(filter.toBlock)),
    };
    asked.push(range);
    if (range.toBlock - range.fromBlock + 1n > most) {
      throw Object.assign(new Error("query exceeds max range"), { code: -32_602 });
    }
    const logs = [];
    for (let block = range.fromBlock; block <= range.toBlock; block += 1n) {
      for (const one of range.address) {
        if (block % (every[one] ?? 1n) !== 0n) continue;
        const transactionHash = numberToHex(block, { size: 32 });
        const log = { address: one.toLowerCase(), topics: [], data: "0x", transactionHash };
        logs.push({ ...log, blockNumber: numberToHex(block) });
      }
    }
    return logs;
  };
  return { client: createClient({ transport: custom({ request }, { retryCount: 0 }) }), asked };
}

const look = (
  node: ReturnType<typeof nodeOf>,
  { toBlock = 100_000n, blocksAtMost = 50_000n } = {},
) =>
  fetchNewestLogs(node.client, {
    addresses: [busy, quiet],
    toBlock,
    blocksAtMost,
    enough: 12,
  });

describe("fetchNewestLogs", () => {
  it("looks further back for quiet contracts alone, newest first", async () => {
    const node = nodeOf({ [busy]: 1n, [quiet]: 10_000n }, 100_000n);
    const { logs, fromBlock } = await look(node);
    expect(node.asked).toEqual([
      { address: [busy, quiet], fromBlock: 99_501n, toBlock: 100_000n },
      { address: [quiet], fromBlock: 89_501n, toBlock: 99_500n },
      { address: [quiet], fromBlock: 50_001n, toBlock: 89_500n },
    ]);
    expect(fromBlock).toBe(50_001n);
    const found = logs.filter((log) => log.address === quiet).map(({ blockNumber }) => blockNumber);
    expect(found).toEqual([100_000n, 90_000n, 80_000n, 70_000n, 60_000n]);
    expect(logs.filter((log) => log.address === busy)).toHaveLength(500);
  });

  it("stops where enough was seen of every contract", async () => {
    const node = nodeOf({ [busy]: 1n, [quiet]: 2n }, 100_000n);
    expect((await look(node)).fromBlock).toBe(99_501n);
    expect(node.asked).toHaveLength(1);
  });

  it("asks for a quarter of what is refused, and keeps to that", async () => {
    const node = nodeOf({ [busy]: 10_000n, [quiet]: 10_000n }, 100n);
    const { fromBlock } = await look(node);
    // 500 and 125 are refused; ten ranges of 32 are served.
    expect(node.asked).toHaveLength(12);
    expect(fromBlock).toBe(100_001n - 320n);
  });

  it("keeps what it found where older blocks are refused", async () => {
    const node = nodeOf({ [busy]: 1_000n, [quiet]: 1_000n }, 500n);
    const { logs, fromBlock } = await look(node);
    // 500 blocks, then 10,000, 2,500 and 625 refused, and eight ranges of 157.
    expect(fromBlock).toBe(100_001n - 500n - 8n * 157n);
    expect(logs.map(({ blockNumber }) => blockNumber)).toEqual([
      100_000n,
      100_000n,
      99_000n,
      99_000n,
    ]);
  });

  it("says so where not even the newest block is served", async () => {
    const node = nodeOf({}, 0n);
    await expect(look(node)).rejects.toThrow(LogsUnavailableError);
    expect(node.asked.length).toBeLessThan(12);
  });

  it("asks nothing of nobody, and begins with the first block of a short chain", async () => {
    const node = nodeOf({ [busy]: 3n, [quiet]: 4n }, 1_000n);
    expect((await look(node, { toBlock: 10n })).fromBlock).toBe(0n);
    expect(node.asked).toHaveLength(1);
    const none = { addresses: [], toBlock: 9n, blocksAtMost: 5n, enough: 1 };
    expect(await fetchNewestLogs(node.client, none)).toEqual({ logs: [], fromBlock: 10n });
    expect(node.asked).toHaveLength(1);
  });

  it("looks at each block once, without a gap, whatever the node serves", async () => {
    const most = fc.bigInt({ min: 1n, max: 20_000n });
    const end = fc.bigInt({ min: 0n, max: 60_000n });
    await fc.assert(
      fc.asyncProperty(most, end, async (served, toBlock) => {
        const node = nodeOf({ [busy]: 70_000n, [quiet]: 70_000n }, served);
        const { fromBlock } = await look(node, { toBlock });
        const ranges = node.asked.filter((range) => range.toBlock - range.fromBlock + 1n <= served);
        let next = toBlock;
        for (const range of ranges) {
          expect(range.toBlock).toBe(next);
          next = range.fromBlock - 1n;
        }
        expect(fromBlock).toBe(next + 1n);
        expect(toBlock - fromBlock).toBeLessThan(50_000n);
      }),
      { numRuns: 1000 },
    );
  });
});
