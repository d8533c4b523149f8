import type { Client } from "viem";
import { getBlock, getChainId } from "viem/actions";
import { toSeconds } from "../amount/toSeconds.ts";
import { WrongChainError } from "./errors.ts";
import type { PinnedBlock } from "./PinnedBlock.ts";
import { toRpcError } from "./toRpcError.ts";

/**
 * The head, or the block of `blockNumber`, after making sure that the node serves `chainId`. One
 * HTTP request.
 *
 * @throws {WrongChainError} @throws {RpcUnavailableError}
 */
export async function fetchPinnedBlock(
  client: Client,
  parameters: { chainId: number; blockNumber?: bigint },
): Promise<PinnedBlock> {
  const { chainId, blockNumber } = parameters;
  const [actual, block] = await Promise.all([
    getChainId(client),
    blockNumber === undefined ? getBlock(client) : getBlock(client, { blockNumber }),
  ]).catch((error: unknown) => {
    throw toRpcError(client, error);
  });
  if (actual !== chainId) throw new WrongChainError({ expected: chainId, actual });
  return { number: block.number, hash: block.hash, timestamp: toSeconds(block.timestamp) };
}
