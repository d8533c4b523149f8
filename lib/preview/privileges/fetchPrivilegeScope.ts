import { type AbiEvent, type Address, type Client, getAbiItem, getAddress } from "viem";
import { accessControlAbi } from "../../../contracts-abi/accessControl.ts";
import { LogsUnavailableError } from "../../chain/errors.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import { readIsContract } from "../../chain/readAccount.ts";
import { readAll } from "../../chain/readAll.ts";
import type { Dao } from "../../dao/Dao.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { type RoleLog, toRoleGrants } from "./roleLogs.ts";

const roleGranted: AbiEvent = getAbiItem({ abi: accessControlAbi, name: "RoleGranted" });

/** Up to so many are looked at as they are. Of more it is asked first which have code. */
const unaskedAtMost = 48;

/** More contracts than this are not looked at: calldata may name any number. */
const contractsAtMost = 200;

/** Accounts that are asked for every role, beside those that the logs name. */
const candidatesAtMost = 48;

/**
 * Whose privileges a call list may change: contracts that the DAO or the calls name, and all roles that
 * their logs speak of. One scan of logs; where more than 48 accounts are named, one request before it, for
 * those without code have no privileges to tell.
 *
 * @returns `unseen`: why not all holders are known, where it is so.
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchPrivilegeScope(
  client: Client,
  { dao, block }: { dao: Dao; block: PinnedBlock },
): Promise<{ scope: PrivilegeScope; unseen: string | undefined }> {
  const named = await fetchContracts(client, { named: contractsOf(dao), block });
  const contracts = named.slice(0, contractsAtMost);
  const candidates = [
    ...new Set([...dao.accounts.map(({ address }) => address), ...dao.watched]),
  ].slice(0, candidatesAtMost);
  const scope = {
    contracts,
    safes: dao.safe === undefined ? [] : [dao.safe],
    candidates,
    labels: dao.labels,
  };
  try {
    const logs = await fetchLogs(client, {
      address: contracts,
      events: [roleGranted],
      fromBlock: 0n,
      toBlock: block.number,
    });
    const grants = toRoleGrants(logs as readonly RoleLog[]);
    const unseen = named.length > contractsAtMost ? tooMany : undefined;
    return { scope: { ...scope, grants }, unseen };
  } catch (error) {
    if (!(error instanceof LogsUnavailableError)) throw error;
    return { scope: { ...scope, grants: [] }, unseen: noLogs };
  }
}

const noLogs = "the logs of granted roles were not to be had in full";
const tooMany = `more than ${contractsAtMost} contracts are named, and no more are looked at; split the batch into smaller ones`;

async function fetchContracts(
  client: Client,
  { named, block }: { named: readonly Address[]; block: PinnedBlock },
): Promise<readonly Address[]> {
  if (named.length <= unaskedAtMost) return named;
  const read = readAll(named.map(readIsContract));
  const areContracts = await fetchReads(client, { read, blockNumber: block.number });
  return named.filter((_, index) => areContracts[index]);
}

function contractsOf(dao: Dao): Address[] {
  const { governor, token, assets, accounts, contracts, watched, safe } = dao;
  const named = [
    token,
    ...(governor === undefined ? [] : [governor.address, governor.executor]),
    ...(safe === undefined ? [] : [safe]),
    ...watched,
    ...contracts.map(({ address }) => address),
    ...accounts.map(({ address }) => address),
    ...assets,
  ];
  return [...new Set(named.map((address) => getAddress(address)))];
}
