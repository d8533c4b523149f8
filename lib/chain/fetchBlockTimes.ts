import { type Client, hexToBigInt, numberToHex } from "viem";
import { toSeconds } from "../amount/toSeconds.ts";
import { RpcRefusedError } from "./errors.ts";
import { toRpcError } from "./toRpcError.ts";

/**
 * When blocks were made, in Unix seconds by number; those that the node does not have are left out.
 * All are asked for in one turn, so that they go as one batch.
 *
 * @throws {RpcUnavailableError} when the node does not answer.
 */
export async function fetchBlockTimes(
  client: Client,
  numbers: readonly bigint[],
): Promise<ReadonlyMap<bigint, number>> {
  const entries = await Promise.all(
    [...new Set(numbers)].map(async (number) => ({
      number,
      time: await fetchBlockTime(client, number),
    })),
  );
  return new Map(
    entries.flatMap(({ number, time }) => (time === undefined ? [] : [[number, time]])),
  );
}

async function fetchBlockTime(client: Client, number: bigint): Promise<number | undefined> {
  const block = await client
    .request({ method: "eth_getBlockByNumber", params: [numberToHex(number), false] })
    .catch((error: unknown) => {
      const failure = toRpcError(client, error);
      // A node that has pruned a block may refuse it; its time is then not known.
      if (failure instanceof RpcRefusedError) return null;
      throw failure;
    });
  return block === null ? undefined : toSeconds(hexToBigInt(block.timestamp));
}
