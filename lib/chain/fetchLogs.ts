import type { AbiEvent, Address, GetLogsReturnType, PublicClient } from "viem";
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

/**
 * All logs of some events, oldest first. Where the node refuses the range, it is halved until the
 * node serves it.
 *
 * @throws {LogsUnavailableError} when the node refuses a single block.
 * @throws {RpcUnavailableError}
 */
export async function fetchLogs<const events extends readonly AbiEvent[]>(
  client: PublicClient,
  parameters: FetchLogsParameters<events>,
): Promise<EventLog<events>[]> {
  const { address, events, fromBlock, toBlock } = parameters;
  if (fromBlock > toBlock) return [];
  try {
    const logs = await client.getLogs({
      address: typeof address === "string" ? address : [...address],
      events,
      strict: true,
      fromBlock,
      toBlock,
    });
    return logs as EventLog<events>[];
  } catch (error) {
    const failure = toRpcError(client, error);
    if (!(failure instanceof RpcRefusedError)) throw failure;
    if (fromBlock === toBlock) {
      const details = failure.details ?? "";
      throw new LogsUnavailableError({ fromBlock, toBlock, details, cause: error });
    }
    const middle = (fromBlock + toBlock) / 2n;
    return [
      ...(await fetchLogs(client, { ...parameters, toBlock: middle })),
      ...(await fetchLogs(client, { ...parameters, fromBlock: middle + 1n })),
    ];
  }
}
