import { type Address, type Client, getAddress, type Hex, size } from "viem";
import { getTransaction } from "viem/actions";
import type { PlainLog } from "../../../chain/fetchNewestLogs.ts";
import type { Use } from "../../../checks/postcondition/UseFacts.ts";

/** A use with the gas that it may take. */
export type GasUse = Use & { gas: bigint };

/** Transactions that are looked up, two HTTP requests of 20; uses that are tried. */
const lookedUpAtMost = 40;
const usesAtMost = 24;
/** Uses of one function of one contract, each by somebody else. */
const alikeAtMost = 3;
/** Gas of one use: what old contracts burn when they refuse is all they are given. */
const gasOfUse = 3_000_000n;
/** Gas of all uses together, within what common nodes simulate at once beside the calls. */
const gasOfAll = 28_000_000n;
/** Bytes of data: whoever sends more is no user of a single contract. */
const dataAtMost = 8_192;

/**
 * What accounts other than the DAO's own did by the transactions behind these logs, oldest first: the newest
 * of each contract, and of each function a few of different senders. A transaction to another contract, such
 * as a router, is done again as a whole. At most 40 calls, in two HTTP requests.
 *
 * @returns `isRefused` where the node did not give most of the transactions.
 */
export async function fetchRecentUses(
  client: Client,
  { logs, own }: { logs: readonly PlainLog[]; own: ReadonlySet<Address> },
): Promise<{ uses: GasUse[]; isRefused: boolean }> {
  const hashes = newestHashes(logs);
  const found = await Promise.all(hashes.map((hash) => fetchUse(client, hash)));
  const answered = found.filter((answer) => answer !== "refused");
  const users = answered.filter((use) => use !== undefined && !own.has(use.from));
  const uses: GasUse[] = [];
  let gasLeft = gasOfAll;
  for (const use of users) {
    if (use === undefined || own.has(use.to) || size(use.data) > dataAtMost) continue;
    const alike = uses.filter(({ to, data }) => to === use.to && isSameFunction(data, use.data));
    const isDone = alike.some(({ from }) => from === use.from);
    const isOneMore = !isDone && alike.length < alikeAtMost && uses.length < usesAtMost;
    if (!isOneMore || use.gas > gasLeft) continue;
    gasLeft -= use.gas;
    uses.push(use);
  }
  return {
    // Newest come first in the logs, so what one block holds is turned round too.
    uses: uses.toReversed().toSorted(byTime),
    isRefused: answered.length * 2 < hashes.length,
  };
}

function isSameFunction(one: Hex, other: Hex): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}

function byTime({ transaction: one }: Use, { transaction: other }: Use): number {
  const earlier = one?.blockNumber ?? 0n;
  const later = other?.blockNumber ?? 0n;
  if (earlier === later) return 0;
  return earlier < later ? -1 : 1;
}

/** Of each contract in turn its newest transaction that is not listed yet: no busy one hides the others. */
function newestHashes(logs: readonly PlainLog[]): Hex[] {
  const lists = new Map<Address, Set<Hex>>();
  for (const { address, transactionHash } of logs) {
    const list = lists.get(address) ?? new Set();
    lists.set(address, list.add(transactionHash));
  }
  const rows = [...lists.values()].map((list) => [...list]);
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, rank) =>
    rows.flatMap((row) => row[rank] ?? []),
  );
  return [...new Set(inTurn.flat())].slice(0, lookedUpAtMost);
}

/** `undefined` for what made a contract: nobody does that again. */
async function fetchUse(client: Client, hash: Hex): Promise<GasUse | undefined | "refused"> {
  try {
    const { from, to, value, input, gas, blockNumber } = await getTransaction(client, { hash });
    if (to === null || blockNumber === null) return undefined;
    return {
      from: getAddress(from),
      to: getAddress(to),
      value,
      data: input,
      gas: ampleGas(input, gas),
      transaction: { hash, blockNumber },
    };
  } catch {
    return "refused";
  }
}

/**
 * Twice what was allowed, since a use may take more than it did, and what its bytes alone cost: a node refuses
 * the whole request for less (EIP-7623 takes 40 a byte; 64 leaves room).
 */
function ampleGas(data: Hex, allowed: bigint): bigint {
  const least = 25_000n + 64n * BigInt(size(data));
  const ample = 2n * allowed > least ? 2n * allowed : least;
  return ample < gasOfUse ? ample : gasOfUse;
}
