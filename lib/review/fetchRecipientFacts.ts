import { type Address, type Client, getAddress, parseAbiItem } from "viem";
import { getLogs } from "viem/actions";
import { fetchReads } from "../chain/fetchReads.ts";
import { readIsContract } from "../chain/readAccount.ts";
import { readAll } from "../chain/readAll.ts";
import type { RecipientFacts } from "../checks/CheckContext.ts";
import type { Snapshot } from "../dao/Snapshot.ts";

const transferEvent = parseAbiItem(
  "event Transfer(address indexed from, address indexed to, uint256 value)",
);

/**
 * Reads what checks ask about recipients: whether they hold code, and whether the treasury paid
 * them before. Logs that are not to be had are `unknown`, not "never".
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchRecipientFacts(
  client: Client,
  parameters: { snapshot: Snapshot; recipients: readonly Address[] },
): Promise<RecipientFacts[]> {
  const { snapshot, recipients } = parameters;
  if (recipients.length === 0) return [];
  const blockNumber = snapshot.block.number;
  const [contracts, paid] = await Promise.all([
    fetchReads(client, { read: readAll(recipients.map(readIsContract)), blockNumber }),
    fetchPaid(client, { snapshot, recipients }),
  ]);
  return recipients.map((address, index) => ({
    address,
    isContract: contracts[index] === true,
    paidBefore: paid === "unknown" ? "unknown" : paid.has(getAddress(address)),
  }));
}

async function fetchPaid(
  client: Client,
  { snapshot, recipients }: { snapshot: Snapshot; recipients: readonly Address[] },
): Promise<Set<Address> | "unknown"> {
  const { accounts, assets } = snapshot.dao;
  const treasury = accounts.filter((account) => account.class === "treasury");
  try {
    const logs = await getLogs(client, {
      address: [...assets],
      event: transferEvent,
      args: { from: treasury.map(({ address }) => address), to: [...recipients] },
      fromBlock: 0n,
      toBlock: snapshot.block.number,
    });
    return new Set(logs.flatMap(({ args }) => (args.to === undefined ? [] : [args.to])));
  } catch {
    return "unknown";
  }
}
