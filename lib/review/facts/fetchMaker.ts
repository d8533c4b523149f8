import { type Address, type Client, getContractAddress, isAddressEqual } from "viem";
import { getBlock } from "viem/actions";
import type { CodeFacts } from "../../checks/code/CodeFacts.ts";
import { fetchFirstBlock } from "./fetchFirstBlock.ts";

/**
 * Whether a contract was made by an account's own transaction, or by another contract, as with CREATE2.
 * Needs an archive: the requests of `fetchFirstBlock`, and one.
 */
export async function fetchMaker(
  client: Client,
  { address, blockNumber }: { address: Address; blockNumber: bigint },
): Promise<NonNullable<CodeFacts["maker"]>> {
  try {
    const withCode = await fetchFirstBlock(client, { address, blockNumber });
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
