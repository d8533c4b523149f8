import {
  type AbiEvent,
  type Address,
  type Client,
  formatLog,
  type GetLogsReturnType,
  numberToHex,
  parseEventLogs,
  toEventSelector,
} from "viem";
import { LogsUnavailableError, RpcRefusedError } from "./errors.ts";
import { toRpcError } from "./toRpcError.ts";

/** Which logs: of one contract, of these events, in these blocks, both ends included. */
export type FetchLogsParameters<events extends readonly AbiEvent[]> = {
  address: Address | readonly Address[];
  events: events;
  fromBlock: bigint;
  toBlock: bigint;
};

/** A log of one of the asked events, decoded; logs that do not fit the event are left out. */
export type EventLog<events extends readonly AbiEvent[]> = GetLogsReturnType<
  undefined,
  events,
  true,
  bigint,
  bigint
>[number];

/** Requests for one scan: a history that takes more belongs to an indexer, not to a browser. */
const requestsAtMost = 64;

/**
 * All logs of some events, oldest first. Where the node refuses the range, it is halved until the
 * node serves it.
 *
 * @throws {LogsUnavailableError} when the node refuses a single block, or the scan takes more than
 * 64 requests.
 * @throws {RpcUnavailableError}
 */
export async function fetchLogs<const events extends readonly AbiEvent[]>(
  client: Client,
  parameters: FetchLogsParameters<events>,
): Promise<EventLog<events>[]> {
  return fetchRange(client, parameters, { left: requestsAtMost });
}

async function fetchRange<const events extends readonly AbiEvent[]>(
  client: Client,
  parameters: FetchLogsParameters<events>,
  requests: { left: number },
): Promise<EventLog<events>[]> {
  const { address, events, fromBlock, toBlock } = parameters;
  if (fromBlock > toBlock) return [];
  if (requests.left === 0) {
    const details = `the scan takes more than ${requestsAtMost} requests`;
    throw new LogsUnavailableError({ fromBlock, toBlock, details });
  }
  requests.left -= 1;
  try {
    const logs = await client.request({
      method: "eth_getLogs",
      params: [
        {
          address: typeof address === "string" ? address : [...address],
          topics: [events.map((event) => toEventSelector(event))],
          fromBlock: numberToHex(fromBlock),
          toBlock: numberToHex(toBlock),
        },
      ],
    });
    const abi: readonly AbiEvent[] = events;
    const decoded = parseEventLogs({ abi, logs: logs.map((log) => formatLog(log)), strict: true });
    return decoded as unknown as EventLog<events>[];
  } catch (cause) {
    const failure = toRpcError(client, cause);
    if (!(failure instanceof RpcRefusedError)) throw failure;
    if (fromBlock === toBlock) {
      const details = failure.details ?? "";
      throw new LogsUnavailableError({ fromBlock, toBlock, details, cause });
    }
    const middle = (fromBlock + toBlock) / 2n;
    return [
      ...(await fetchRange(client, { ...parameters, toBlock: middle }, requests)),
      ...(await fetchRange(client, { ...parameters, fromBlock: middle + 1n }, requests)),
    ];
  }
}
