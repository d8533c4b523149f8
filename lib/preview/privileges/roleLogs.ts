import { type Address, getAddress, type Hex, toEventSelector } from "viem";
import type { RoleGrant } from "./PrivilegeScope.ts";

/** A log as a node gives it. */
export type RoleLog = { address: Address; topics: readonly Hex[]; data: Hex };

/** What a log says of a role. */
export type RoleChange = RoleGrant & { granted: boolean };

const granted = toEventSelector("event RoleGranted(bytes32,address,address)");
const revoked = toEventSelector("event RoleRevoked(bytes32,address,address)");

/** Grants and revocations of roles in their order; other logs are left out. */
export function toRoleChanges(logs: readonly RoleLog[]): RoleChange[] {
  return logs.flatMap(({ address, topics }): RoleChange[] => {
    const [event, role, account] = topics;
    if ((event !== granted && event !== revoked) || role === undefined || account === undefined) {
      return [];
    }
    return [
      {
        contract: getAddress(address),
        role,
        account: getAddress(`0x${account.slice(26)}`),
        granted: event === granted,
      },
    ];
  });
}

/** Each contract, role and account that the logs name, once. */
export function toRoleGrants(logs: readonly RoleLog[]): RoleGrant[] {
  const grants = new Map(
    toRoleChanges(logs).map(({ contract, role, account }) => [
      [contract, role, account].join(),
      { contract, role, account },
    ]),
  );
  return [...grants.values()];
}
