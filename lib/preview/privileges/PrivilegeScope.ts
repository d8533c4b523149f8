import type { Address, Hex } from "viem";

/** An account that was granted a role of a contract at some time, by the logs. */
export type RoleGrant = { contract: Address; role: Hex; account: Address };

/** Whose privileges are looked at. Plain data, so that the same is read before, after and once executed. */
export type PrivilegeScope = {
  /** Contracts that the DAO names or the calls name. */
  contracts: readonly Address[];
  safes: readonly Address[];
  /** Accounts that may hold a role beside those in the logs. */
  candidates: readonly Address[];
  grants: readonly RoleGrant[];
  /** Checksummed address to label. */
  labels: Readonly<Record<string, string>>;
};
