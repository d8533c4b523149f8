import { type Address, type Client, getAddress, parseAbiItem } from "viem";
import { LogsUnavailableError } from "../../chain/errors.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import type { Voter, VoterSource } from "../../preview/GovernancePower.ts";

const votesChanged = parseAbiItem(
  "event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)",
);

/** Whose votes are asked for at most; those with the most by the logs come first. */
const votersAtMost = 300;

/** Accounts to ask for their votes, and who named them. */
export type Voters = {
  accounts: readonly Address[];
  /** Those beyond them, whose votes are taken from the logs; most first. */
  rest: readonly Voter[];
  source: VoterSource;
};

/**
 * Accounts that hold votes, by the token's logs, by the profile's list of holders, and by name.
 * `undefined` where the logs were not to be had and the profile lists nobody. At most 64 requests.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchVoters(
  client: Client,
  { dao, block }: Pick<Snapshot, "dao" | "block">,
): Promise<Voters | undefined> {
  const listed = (dao.profile?.holders ?? []).map((account) => getAddress(account));
  const ranked = await fetchDelegates(client, { dao, block });
  if (ranked === undefined && listed.length === 0) return undefined;
  const asked = (ranked ?? []).slice(0, votersAtMost).map(({ account }) => account);
  const accounts = [
    ...new Set([
      ...asked,
      ...listed,
      ...dao.watched,
      ...dao.accounts.map(({ address }) => address),
    ]),
  ];
  const known = new Set(accounts);
  const rest = (ranked ?? []).filter(({ account, votes }) => votes > 0n && !known.has(account));
  const kind = ranked === undefined ? "profile" : "logs";
  return { accounts, rest, source: { kind, asked: accounts.length, byLogs: rest.length } };
}

/** Every delegate that the logs name, with its newest votes, most first. */
async function fetchDelegates(
  client: Client,
  { dao, block }: Pick<Snapshot, "dao" | "block">,
): Promise<readonly Voter[] | undefined> {
  try {
    const logs = await fetchLogs(client, {
      address: dao.token,
      events: [votesChanged],
      fromBlock: 0n,
      toBlock: block.number,
    });
    const newest = new Map(logs.map(({ args }) => [getAddress(args.delegate), args.newVotes]));
    return [...newest]
      .map(([account, votes]) => ({ account, votes }))
      .toSorted((one, other) => (one.votes < other.votes ? 1 : -1));
  } catch (error) {
    if (error instanceof LogsUnavailableError) return undefined;
    throw error;
  }
}
