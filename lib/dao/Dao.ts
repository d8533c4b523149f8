import type { Address } from "viem";
import type { GovernorIdentity } from "../governor/GovernorFlavour.ts";
import type { DaoProfile, NamedAccount } from "./DaoProfile.ts";

/** A contract and the id of an adapter that recognised its code, with the addresses it names to be read. */
export type RecognisedContract = {
  adapter: string;
  target: Address;
  members?: readonly Address[];
  /** Ids by which it keeps what is to be read, where there are any. */
  memberIds?: readonly bigint[];
};

/** Who is who in a DAO: found from its entry address and its profile, the same at every block. */
export type Dao = {
  chainId: number;
  shortName: string;
  entry: Address;
  name: string;
  token: Address;
  governor: GovernorIdentity | undefined;
  safe: Address | undefined;
  /** The governor's executor and the Safe first, then the profile's accounts. */
  accounts: readonly NamedAccount[];
  contracts: readonly NamedAccount[];
  /** The token and the contracts whose code an adapter may know: its reading decides. */
  recognised: readonly RecognisedContract[];
  /** The DAO's token first. */
  assets: readonly Address[];
  /** Accounts seen in the token's role logs, and whether those logs were read in full. */
  roleHolders: { addresses: readonly Address[]; complete: boolean };
  /** Accounts that a call list names: read beside the DAO's own, and no part of its model. */
  watched: readonly Address[];
  /** Checksummed address to label. */
  labels: Readonly<Record<string, string>>;
  profile: DaoProfile | undefined;
};
