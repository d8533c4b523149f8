import { type Address, type Client, getAddress, parseAbiItem } from "viem";
import { LogsUnavailableError } from "../chain/errors.ts";
import { fetchLogs } from "../chain/fetchLogs.ts";
import type { Snapshot } from "../dao/Snapshot.ts";

const votesChanged = parseAbiItem(
  "event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)",
);

/** Whose votes are asked for at most; those with the most by the logs come first. */
const votersAtMost = 300;

/**
 * Accounts that hold votes, by the token's logs and by name; `undefined` where the logs were not to be
 * had. At most 64 requests.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchVoters(
  client: Client,
  { dao, block }: Pick<Snapshot, "dao" | "block">,
): Promise<readonly Address[] | undefined> {
  try {
    const logs = await fetchLogs(client, {
      address: dao.token,
      events: [votesChanged],
      fromBlock: 0n,
      toBlock: block.number,
    });
    const newest = new Map(logs.map(({ args }) => [getAddress(args.delegate), args.newVotes]));
    const ranked = [...newest].toSorted(([, one], [, other]) => (one < other ? 1 : -1));
    const named = [
      ...ranked.slice(0, votersAtMost).map(([account]) => account),
      ...dao.watched,
      ...dao.accounts.map(({ address }) => address),
    ];
    return [...new Set(named)];
  } catch (error) {
    if (error instanceof LogsUnavailableError) return undefined;
    throw error;
  }
}
