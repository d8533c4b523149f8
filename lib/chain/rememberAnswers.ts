import { type Client, hexToBigInt, isHex } from "viem";
import type { PinnedBlock } from "./PinnedBlock.ts";

/** Where each method says of which block it asks. Its answer is the same for as long as that block stands. */
const blockOf: Record<string, (params: readonly unknown[]) => unknown> = {
  eth_call: ([, block]) => block,
  eth_simulateV1: ([, block]) => block,
  eth_getBalance: ([, block]) => block,
  eth_getCode: ([, block]) => block,
  eth_getStorageAt: ([, , block]) => block,
  eth_getTransactionCount: ([, block]) => block,
  eth_getBlockByNumber: ([block]) => block,
  eth_getLogs: ([filter]) => (filter as { toBlock?: unknown }).toBlock,
};

/** A longer request carries the calls of a draft: it changes with every edit, and its answer is large. */
const longestKept = 16_384;

/** The oldest is forgotten for one more. */
const answersAtMost = 512;

/**
 * The client, with a memory of what was asked of `block` and blocks before it: a draft is previewed again with
 * every edit, and the logs, code and votes it asks for are those of the same block. Of transactions, what
 * was found is remembered. Refusals are not, nor what is asked of the newest block.
 *
 * For one snapshot: a block of the same number may be another one later.
 */
export function rememberAnswers(client: Client, block: PinnedBlock): Client {
  const answers = new Map<string, Promise<unknown>>();
  const ask = client.request as (...args: readonly unknown[]) => Promise<unknown>;
  const request = (asked: { method: string; params?: readonly unknown[] }, options?: unknown) => {
    const key = JSON.stringify([asked.method, asked.params]);
    if (key.length > longestKept || !isSettled(asked, block)) return ask(asked, options);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(asked, options);
    answers.set(key, answer);
    const forget = () => void answers.delete(key);
    answer.then((found) => isPending(found) && forget(), forget);
    for (const oldest of answers.keys()) {
      if (answers.size <= answersAtMost) break;
      answers.delete(oldest);
    }
    return answer;
  };
  return { ...client, request: request as Client["request"] };
}

/** Not found yet, or not in a block yet. */
function isPending(found: unknown): boolean {
  return found === null || (found as { blockNumber?: unknown }).blockNumber === null;
}

function isSettled(
  { method, params = [] }: { method: string; params?: readonly unknown[] },
  block: PinnedBlock,
): boolean {
  if (method === "eth_getTransactionByHash" || method === "eth_getTransactionReceipt") return true;
  const of = blockOf[method]?.(params);
  return isHex(of) && hexToBigInt(of) <= block.number;
}
