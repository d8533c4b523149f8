import {
  type Address,
  type Client,
  getAddress,
  type Hex,
  hexToBigInt,
  type Log,
  numberToHex,
} from "viem";
import { LogsUnavailableError, RpcRefusedError } from "./errors.ts";
import { toRpcError } from "./toRpcError.ts";

/** A log of any event, as far as it tells who spoke and in which transaction. */
export type PlainLog = Pick<Log, "address" | "topics" | "data"> & {
  transactionHash: Hex;
  blockNumber: bigint;
};

/** Whose newest logs are looked for, and how far back. */
export type FetchNewestLogsParameters = {
  addresses: readonly Address[];
  toBlock: bigint;
  /** Blocks to look back at most. */
  blocksAtMost: bigint;
  /** A contract with logs of so many transactions is not looked for in older blocks. */
  enough: number;
};

/** Newest first. */
export type NewestLogs = { logs: readonly PlainLog[]; fromBlock: bigint };

/** The first range; each further one is so many times as long while the node serves them. */
const firstRange = 500n;
const growth = 20n;
const requestsAtMost = 12;

/**
 * The newest logs of contracts, of any event: block ranges backwards from the newest, longer each time and
 * without the contracts of which enough was seen. Where the node refuses a range, a quarter of it is asked
 * for. `fromBlock` says how far it came: what was found counts, though older blocks were refused.
 *
 * At most 12 requests; where the node refuses none, 4 for 500,000 blocks.
 *
 * @throws {LogsUnavailableError} when not even the newest block was to be had.
 * @throws {RpcUnavailableError}
 */
export async function fetchNewestLogs(
  client: Client,
  parameters: FetchNewestLogsParameters,
): Promise<NewestLogs> {
  const { toBlock, blocksAtMost, enough } = parameters;
  const last = toBlock >= blocksAtMost ? toBlock - blocksAtMost + 1n : 0n;
  const logs: PlainLog[] = [];
  let wanted = parameters.addresses;
  let end = toBlock;
  let range = firstRange;
  let isRefused = false;
  for (let asked = 0; asked < requestsAtMost && wanted.length > 0 && end >= last; asked += 1) {
    const fromBlock = end - last >= range ? end - range + 1n : last;
    const found = await fetchRange(client, { addresses: wanted, fromBlock, toBlock: end });
    if (found instanceof RpcRefusedError) {
      const width = end - fromBlock + 1n;
      if (width === 1n) break;
      isRefused = true;
      range = (width + 3n) / 4n;
      continue;
    }
    logs.push(...found.toReversed());
    wanted = wanted.filter((address) => transactionsOf(logs, address) < enough);
    end = fromBlock - 1n;
    if (!isRefused) range *= growth;
  }
  if (end === toBlock && wanted.length > 0) {
    const details = "the node refused even the newest blocks";
    throw new LogsUnavailableError({ fromBlock: last, toBlock, details });
  }
  return { logs, fromBlock: end + 1n };
}

function transactionsOf(logs: readonly PlainLog[], address: Address): number {
  const own = logs.filter((log) => log.address === address);
  return new Set(own.map(({ transactionHash }) => transactionHash)).size;
}

async function fetchRange(
  client: Client,
  range: { addresses: readonly Address[]; fromBlock: bigint; toBlock: bigint },
): Promise<PlainLog[] | RpcRefusedError> {
  try {
    const logs = await client.request({
      method: "eth_getLogs",
      params: [
        {
          address: [...range.addresses],
          fromBlock: numberToHex(range.fromBlock),
          toBlock: numberToHex(range.toBlock),
        },
      ],
    });
    return logs.flatMap(({ address, topics, data, transactionHash, blockNumber }) =>
      transactionHash === null || blockNumber === null
        ? []
        : [
            {
              address: getAddress(address),
              topics,
              data,
              transactionHash,
              blockNumber: hexToBigInt(blockNumber),
            },
          ],
    );
  } catch (cause) {
    const failure = toRpcError(client, cause);
    if (failure instanceof RpcRefusedError) return failure;
    throw failure;
  }
}
