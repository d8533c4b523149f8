import type { Address, Client } from "viem";
import { getCode } from "viem/actions";

/**
 * The first block in which an account that has code now had it, found by halving: it needs an archive, and
 * takes a request for each power of two of blocks.
 *
 * @throws what the node answers where it has no archive.
 */
export async function fetchFirstBlock(
  client: Client,
  { address, blockNumber }: { address: Address; blockNumber: bigint },
): Promise<bigint> {
  let without = -1n;
  let withCode = blockNumber;
  while (withCode - without > 1n) {
    const middle = (without + withCode) / 2n;
    const code = await getCode(client, { address, blockNumber: middle });
    if (code === undefined || code === "0x") without = middle;
    else withCode = middle;
  }
  return withCode;
}
