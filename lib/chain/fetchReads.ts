import { type Client, numberToHex } from "viem";
import type { Read } from "./Read.ts";
import { decodeReads, encodeReads } from "./readBatch.ts";
import { toRpcError } from "./toRpcError.ts";
import { uniqueCalls } from "./uniqueCalls.ts";

/**
 * Runs a reading at one block: one `eth_call`, whatever it asks.
 *
 * @throws {RpcUnavailableError} when the node does not answer.
 * @throws {RpcRefusedError} when it refuses.
 * @throws {ReadFailedError} when a contract does not answer what was not optional.
 */
export async function fetchReads<value>(
  client: Client,
  parameters: { read: Read<value>; blockNumber: bigint },
): Promise<value> {
  const { read, blockNumber } = parameters;
  const { unique, expand } = uniqueCalls(read.calls);
  if (unique.length === 0) return read.decode([]);
  const { call, override } = encodeReads(unique);
  const data = await client
    .request({
      method: "eth_call",
      params: [call, numberToHex(blockNumber), { [override.address]: { code: override.code } }],
    })
    .catch((error: unknown) => {
      throw toRpcError(client, error);
    });
  return read.decode(expand(decodeReads(data)));
}
