import { type Address, type Client, getAddress } from "viem";
import { fetchPinnedBlock } from "../chain/fetchPinnedBlock.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Read } from "../chain/Read.ts";
import { readIsContract } from "../chain/readAccount.ts";
import { readAll } from "../chain/readAll.ts";
import { readMap } from "../chain/readMap.ts";
import { readOptional } from "../chain/readOptional.ts";
import { readValue } from "../chain/readValue.ts";
import type { GovernorIdentity } from "../governor/GovernorFlavour.ts";
import { parseChainAddress } from "../proposal/parseChainAddress.ts";
import { readSafe } from "../safe/readSafe.ts";
import type { SafeState } from "../safe/SafeState.ts";
import type { Dao } from "./Dao.ts";
import type { DaoProfile, NamedAccount } from "./DaoProfile.ts";
import { NoCodeError, TokenNotFoundError, UnknownEntryError } from "./errors.ts";
import { fetchMembers } from "./fetchMembers.ts";
import { fetchRoleHolders } from "./fetchRoleHolders.ts";
import { findChain } from "./findChain.ts";
import type { Reader } from "./Mintage.ts";
import { readToken } from "./readToken.ts";
import { recogniseContracts } from "./recogniseContracts.ts";
import type { TokenState } from "./Snapshot.ts";

/** What a DAO is opened by: an EIP-3770 address, and a profile where there is one. */
export type DiscoverDaoParameters = {
  entry: string;
  profile?: DaoProfile;
  /** The head, if not given. */
  blockNumber?: bigint;
};

type Found = {
  governor: GovernorIdentity | undefined;
  safe: SafeState | undefined;
  token: TokenState | undefined;
};

/**
 * Finds who is who from one address: two rounds of requests (the block; then what the contracts say
 * of each other), and one scan of the token's role logs, beside which the contracts' code is read, and
 * what lists they keep where an adapter asks for them.
 *
 * @throws {UnknownChainError} {@link NoCodeError} {@link UnknownEntryError} {@link TokenNotFoundError}
 * @throws {RpcUnavailableError} {@link WrongChainError}
 */
export async function discoverDao(
  client: Client,
  parameters: DiscoverDaoParameters & { mintage: Reader },
): Promise<{ dao: Dao; block: PinnedBlock }> {
  const { mintage, entry, blockNumber } = parameters;
  const { shortName, address } = parseChainAddress(entry);
  const chain = findChain(mintage.chains, shortName);
  const profile = parameters.profile ?? findProfile(mintage.profiles, { shortName, address });
  const block = await fetchPinnedBlock(client, {
    chainId: chain.id,
    ...(blockNumber === undefined ? {} : { blockNumber }),
  });
  const read = readIdentities({ address, profile, mintage });
  const { hasCode, ...found } = await fetchReads(client, { read, blockNumber: block.number });
  if (!hasCode) throw new NoCodeError({ address, chain: chain.name, blockNumber: block.number });
  if (!found.governor && !found.safe && !found.token) throw new UnknownEntryError({ address });
  const token = profile?.token ?? found.governor?.token ?? found.token?.address;
  if (token === undefined) throw new TokenNotFoundError({ address });
  const accounts = toAccounts({ found, profile, token: getAddress(token) });
  const [roleHolders, recognised] = await Promise.all([
    fetchRoleHolders(client, { token, block }),
    recogniseContracts(client, {
      adapters: mintage.adapters,
      token: getAddress(token),
      contracts: accounts.contracts.map((contract) => contract.address),
      blockNumber: block.number,
    }).then((contracts) =>
      fetchMembers(client, {
        mintage,
        shortName,
        token: getAddress(token),
        recognised: contracts,
        blockNumber: block.number,
      }),
    ),
  ]);
  return {
    block,
    dao: {
      chainId: chain.id,
      shortName,
      entry: address,
      name: profile?.name ?? found.token?.name ?? "",
      token: getAddress(token),
      roleHolders,
      recognised,
      watched: [],
      ...accounts,
      profile,
    },
  };
}

function findProfile(
  profiles: readonly DaoProfile[],
  entry: { shortName: string; address: Address },
): DaoProfile | undefined {
  return profiles.find((profile) => {
    const { shortName, address } = parseChainAddress(profile.entry);
    return shortName === entry.shortName && address === entry.address;
  });
}

function readIdentities(parameters: {
  address: Address;
  profile: DaoProfile | undefined;
  mintage: Reader;
}): Read<Found & { hasCode: boolean }> {
  const { address, profile, mintage } = parameters;
  const governors = readAll(
    mintage.flavours.map((flavour) => flavour.readIdentity(profile?.governor ?? address)),
  );
  const read = readAll({
    hasCode: readIsContract(address),
    governors,
    safe: readSafe(profile?.safe ?? address),
    token: profile?.token === undefined ? readOptional(readToken(address)) : readValue(undefined),
  });
  return readMap(read, ({ governors: candidates, ...others }) => ({
    governor: candidates.find((candidate) => candidate !== undefined),
    ...others,
  }));
}

function toAccounts(parameters: {
  found: Found;
  profile: DaoProfile | undefined;
  token: Address;
}): Pick<Dao, "governor" | "safe" | "accounts" | "contracts" | "assets" | "labels"> {
  const { found, profile, token } = parameters;
  const { governor, safe } = found;
  const own: NamedAccount[] = [
    ...(governor
      ? [{ address: governor.executor, label: "Timelock", class: "treasury" } as const]
      : []),
    ...(safe ? [{ address: safe.address, label: "Safe", class: "treasury" } as const] : []),
  ];
  const accounts = unique([...(profile?.accounts ?? []), ...own]);
  const contracts = unique(profile?.contracts ?? []);
  const named = [...accounts, ...contracts];
  return {
    governor,
    safe: safe?.address,
    accounts,
    contracts,
    assets: [...new Set([token, ...(profile?.assets ?? []).map((asset) => getAddress(asset))])],
    labels: {
      ...(governor ? { [governor.address]: "Governor" } : {}),
      ...Object.fromEntries(named.map(({ address, label }) => [address, label])),
      ...profile?.labels,
    },
  };
}

/** The first naming of an address counts: a profile's label before our own. */
function unique(accounts: readonly NamedAccount[]): NamedAccount[] {
  const byAddress = new Map<Address, NamedAccount>();
  for (const account of accounts) {
    const address = getAddress(account.address);
    if (!byAddress.has(address)) byAddress.set(address, { ...account, address });
  }
  return [...byAddress.values()];
}
