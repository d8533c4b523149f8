import type { Client, Hex } from "viem";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readMap } from "../../chain/readMap.ts";
import { fetchStorage } from "../../chain/storageWords.ts";
import type { DaoState, Privilege } from "../../dao/Snapshot.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { readPrivileges, rolePrivilege } from "./readPrivileges.ts";
import { type RoleLog, toRoleChanges } from "./roleLogs.ts";
import { privilegeSlots, storagePrivileges } from "./storagePrivileges.ts";

/** A DAO's state together with who has power over its contracts, as far as they say themselves. */
export function readWithPrivileges(read: Read<DaoState>, scope: PrivilegeScope): Read<DaoState> {
  const both = readAll({ state: read, privileges: readPrivileges(scope) });
  return readMap(both, ({ state, privileges }) => ({ ...state, privileges }));
}

/** The same state with what its storage says, and what logs say of roles that were not asked for. */
export function addPrivileges(
  state: DaoState,
  facts: { scope: PrivilegeScope; words: readonly (Hex | undefined)[]; logs?: readonly RoleLog[] },
): DaoState {
  const { scope, words, logs = [] } = facts;
  const privileges = new Map<string, Privilege>(
    [...(state.privileges ?? []), ...storagePrivileges(scope, words)].map((each) => [
      each.id,
      each,
    ]),
  );
  for (const { contract, role, account, granted } of toRoleChanges(logs)) {
    const { id } = rolePrivilege(scope, { contract, role, holders: [] });
    const value = privileges.get(id)?.value;
    const held = value?.unit === "addresses" ? value.addresses : [];
    const others = held.filter((holder) => holder !== account);
    const holders = granted && !held.includes(account) ? [...held, account] : held;
    privileges.set(
      id,
      rolePrivilege(scope, { contract, role, holders: granted ? holders : others }),
    );
  }
  return { ...state, privileges: [...privileges.values()] };
}

/**
 * Who has power over the contracts of a scope at one block. One request of two calls.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchPrivileges(
  client: Client,
  { scope, blockNumber }: { scope: PrivilegeScope; blockNumber: bigint },
): Promise<readonly Privilege[]> {
  const [privileges, words] = await Promise.all([
    fetchReads(client, { read: readPrivileges(scope), blockNumber }),
    fetchStorage(client, { slots: privilegeSlots(scope), blockNumber }),
  ]);
  return [...privileges, ...storagePrivileges(scope, words)];
}
