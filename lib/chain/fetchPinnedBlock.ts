import { type Client, hexToBigInt, hexToNumber, numberToHex } from "viem";
import { toSeconds } from "../amount/toSeconds.ts";
import { BlockNotFoundError, WrongChainError } from "./errors.ts";
import type { PinnedBlock } from "./PinnedBlock.ts";
import { toRpcError } from "./toRpcError.ts";

/**
 * The head, or the block of `blockNumber`, after making sure that the node serves `chainId`. One
 * HTTP request.
 *
 * @throws {WrongChainError} {@link BlockNotFoundError} {@link RpcUnavailableError}
 */
export async function fetchPinnedBlock(
  client: Client,
  parameters: { chainId: number; blockNumber?: bigint },
): Promise<PinnedBlock> {
  const { chainId, blockNumber } = parameters;
  const [actual, block] = await Promise.all([
    client.request({ method: "eth_chainId" }),
    client.request({
      method: "eth_getBlockByNumber",
      params: [blockNumber === undefined ? "latest" : numberToHex(blockNumber), false],
    }),
  ]).catch((error: unknown) => {
    throw toRpcError(client, error);
  });
  const served = hexToNumber(actual);
  if (served !== chainId) throw new WrongChainError({ expected: chainId, actual: served });
  if (!block?.hash || !block.number) throw new BlockNotFoundError({ blockNumber });
  return {
    number: hexToBigInt(block.number),
    hash: block.hash,
    timestamp: toSeconds(hexToBigInt(block.timestamp)),
  };
}
