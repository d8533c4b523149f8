import { type Address, type Client, getContractAddress, isAddressEqual } from "viem";
import { getBlock, getCode } from "viem/actions";
import type { CodeFacts } from "../checks/CodeFacts.ts";

/**
 * Whether a contract was made by an account's own transaction, or by another contract, as with CREATE2.
 * Finds its first block by halving, so it needs an archive: a request for each power of two of blocks.
 */
export async function fetchMaker(
  client: Client,
  { address, blockNumber }: { address: Address; blockNumber: bigint },
): Promise<NonNullable<CodeFacts["maker"]>> {
  try {
    let without = -1n;
    let withCode = blockNumber;
    while (withCode - without > 1n) {
      const middle = (without + withCode) / 2n;
      const code = await getCode(client, { address, blockNumber: middle });
      if (code === undefined || code === "0x") without = middle;
      else withCode = middle;
    }
    // Code of the first block of all was made by nobody's transaction, and nobody can make it again.
    if (withCode === 0n) return "account";
    const { transactions } = await getBlock(client, {
      blockNumber: withCode,
      includeTransactions: true,
    });
    const isOwn = transactions.some(
      ({ to, from, nonce }) =>
        to === null && isAddressEqual(getContractAddress({ from, nonce: BigInt(nonce) }), address),
    );
    return isOwn ? "account" : "contract";
  } catch {
    return "unknown";
  }
}
