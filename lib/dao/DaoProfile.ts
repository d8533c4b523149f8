import type { Address } from "viem";
import type { BucketClass } from "../engine/Model.ts";
import type { Policy } from "./Policy.ts";

/** An account or contract that a person named. */
export type NamedAccount = { address: Address; label: string; class: BucketClass };

/**
 * What a person or a file adds to what the chain tells of a DAO. Portable JSON; everything in it is
 * read again from chain, so a wrong profile shows wrong labels and never wrong amounts.
 */
export type DaoProfile = {
  version: 1;
  name: string;
  /** EIP-3770 address by which the DAO is opened: a governor, a Safe or a token. */
  entry: string;
  governor?: Address;
  safe?: Address;
  token?: Address;
  /** Accounts whose balances matter; `class: "treasury"` counts as treasury. */
  accounts: readonly NamedAccount[];
  /** Vesting, staking and other contracts that hold or release tokens. */
  contracts: readonly NamedAccount[];
  /** ERC-20s the accounts may hold, beside the DAO's own token. */
  assets: readonly Address[];
  labels: Readonly<Record<string, string>>;
  /** Accounts that may hold votes, for nodes that serve no logs; each is asked for its votes. */
  holders?: readonly Address[];
  policy?: Partial<Policy>;
};
