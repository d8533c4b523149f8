import { type AbiEvent, type Address, type Client, getAbiItem, getAddress } from "viem";
import { accessControlAbi } from "../../../contracts-abi/accessControl.ts";
import { LogsUnavailableError } from "../../chain/errors.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import type { Dao } from "../../dao/Dao.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { type RoleLog, toRoleGrants } from "./roleLogs.ts";

const roleGranted: AbiEvent = getAbiItem({ abi: accessControlAbi, name: "RoleGranted" });

/** More contracts than this are not looked at: calldata may name any number. */
const contractsAtMost = 48;

/**
 * Whose privileges a call list may change: contracts that the DAO or the calls name, and all roles that
 * their logs speak of. One scan of logs.
 *
 * @returns `complete`: whether the logs were to be had, and no contract was left out.
 * @throws {RpcUnavailableError}
 */
export async function fetchPrivilegeScope(
  client: Client,
  { dao, block }: { dao: Dao; block: PinnedBlock },
): Promise<{ scope: PrivilegeScope; complete: boolean }> {
  const named = contractsOf(dao);
  const contracts = named.slice(0, contractsAtMost);
  const candidates = [
    ...new Set([...dao.accounts.map(({ address }) => address), ...dao.watched]),
  ].slice(0, contractsAtMost);
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
    return { scope: { ...scope, grants }, complete: named.length <= contractsAtMost };
  } catch (error) {
    if (!(error instanceof LogsUnavailableError)) throw error;
    return { scope: { ...scope, grants: [] }, complete: false };
  }
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
