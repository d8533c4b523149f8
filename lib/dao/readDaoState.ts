import type { Address } from "viem";
import type { Parameter } from "../chain/Parameter.ts";
import type { Read } from "../chain/Read.ts";
import { readBalance } from "../chain/readAccount.ts";
import { readAll } from "../chain/readAll.ts";
import { readMap } from "../chain/readMap.ts";
import { readValue } from "../chain/readValue.ts";
import type { GovernorState } from "../governor/GovernorFlavour.ts";
import type { AdapterContext, IssuanceSource } from "../issuance/IssuanceAdapter.ts";
import { readSafe } from "../safe/readSafe.ts";
import type { SafeState } from "../safe/SafeState.ts";
import type { Dao } from "./Dao.ts";
import type { NamedAccount } from "./DaoProfile.ts";
import { TokenNotFoundError, UnknownDecimalsError } from "./errors.ts";
import type { DaoParts } from "./loadDaoParts.ts";
import { readToken, readTokenBalance } from "./readToken.ts";
import type { AccountState, DaoState } from "./Snapshot.ts";

/**
 * All values of a DAO as one reading: run at the pinned block it gives the snapshot, run in a
 * simulated state it gives what a proposal leaves behind.
 */
export function readDaoState(dao: Dao, parts: DaoParts): Read<DaoState> {
  return readState(dao, { parts, watched: watchedAccounts(dao) });
}

/** Accounts that calls name whose balances are read again at every later date. */
const watchedLaterAtMost = 100;

/**
 * The same, without the balances of accounts that calls name where they name more than a hundred: read
 * again at every later date, they would take more gas than a node gives.
 */
export function readLaterState(dao: Dao, parts: DaoParts): Read<DaoState> {
  const watched = dao.watched.length > watchedLaterAtMost ? [] : watchedAccounts(dao);
  return readState(dao, { parts, watched });
}

function readState(
  dao: Dao,
  { parts, watched }: { parts: DaoParts; watched: readonly NamedAccount[] },
): Read<DaoState> {
  const read = readAll({
    assets: readAll(dao.assets.map(readToken)),
    accounts: readAll(dao.accounts.map((account) => readAccount(account, dao.assets))),
    watched: readAll(watched.map((account) => readAccount(account, dao.assets))),
    contracts: readAll(
      dao.contracts.map((contract) => readTokenBalance(dao.token, contract.address)),
    ),
    governor: readGovernor(dao, parts),
    safe: dao.safe === undefined ? readValue(undefined) : readSafe(dao.safe),
    sources: readSources(dao, parts),
  });
  return readMap(read, ({ contracts, ...values }): DaoState => {
    const [token] = values.assets;
    if (token === undefined) throw new TokenNotFoundError({ address: dao.token });
    if (token.decimals === undefined) throw new UnknownDecimalsError({ address: token.address });
    const { sources } = values;
    return {
      ...values,
      token: { ...token, decimals: token.decimals },
      contracts: dao.contracts.map((contract, index) => ({
        ...contract,
        amount: contracts[index] ?? 0n,
        adapter: sources.find((source) => source.target === contract.address)?.adapter,
      })),
      parameters: [
        ...sources.flatMap((source) => source.parameters),
        ...(values.governor?.parameters ?? []),
        ...safeParameters(values.safe),
      ],
    };
  });
}

/** Watched accounts that are not read as something else already. */
function watchedAccounts({ watched, accounts, contracts, assets, labels }: Dao): NamedAccount[] {
  const known = new Set([...[...accounts, ...contracts].map(({ address }) => address), ...assets]);
  return watched
    .filter((address) => !known.has(address))
    .map((address) => ({ address, label: labels[address] ?? address, class: "circulating" }));
}

function readAccount(account: NamedAccount, assets: readonly Address[]): Read<AccountState> {
  const read = readAll({
    wei: readBalance(account.address),
    amounts: readAll(assets.map((asset) => readTokenBalance(asset, account.address))),
  });
  return readMap(read, ({ wei, amounts }) => ({
    ...account,
    wei,
    balances: assets.map((asset, index) => ({ asset, amount: amounts[index] })),
  }));
}

function readGovernor(
  { governor: identity }: Dao,
  { governor }: DaoParts,
): Read<GovernorState | undefined> {
  return identity === undefined || governor === undefined
    ? readValue(undefined)
    : governor.readState(identity);
}

function readSources(dao: Dao, { sources, blockSeconds }: DaoParts): Read<IssuanceSource[]> {
  const context: Omit<AdapterContext, "members" | "memberIds"> = {
    blockSeconds,
    token: dao.token,
    assets: dao.assets,
    buckets: new Set([...dao.accounts, ...dao.contracts].map(({ address }) => address)),
    candidates: [
      ...new Set([
        ...dao.accounts.map(({ address }) => address),
        ...dao.roleHolders.addresses,
        ...dao.watched,
      ]),
    ],
    candidatesComplete: dao.roleHolders.complete,
  };
  const reads = sources.map(({ adapter, target, members, memberIds }) =>
    adapter.read(target, { ...context, members, memberIds }),
  );
  return readMap(readAll(reads), (found) => found.filter((source) => source !== undefined));
}

function safeParameters(safe: SafeState | undefined): Parameter[] {
  if (safe === undefined) return [];
  const { address } = safe;
  return [
    {
      id: `${address}.owners`,
      label: "Safe owners",
      value: { unit: "addresses", addresses: safe.owners },
      source: { address, functionName: "getOwners" },
    },
    {
      id: `${address}.threshold`,
      label: "Safe threshold",
      value: { unit: "count", count: BigInt(safe.threshold) },
      source: { address, functionName: "getThreshold" },
    },
  ];
}
