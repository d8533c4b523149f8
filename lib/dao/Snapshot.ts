import type { Address } from "viem";
import type { Parameter } from "../chain/Parameter.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { GovernorState } from "../governor/GovernorFlavour.ts";
import type { IssuanceSource } from "../issuance/IssuanceAdapter.ts";
import type { SafeState } from "../safe/SafeState.ts";
import type { Dao } from "./Dao.ts";
import type { NamedAccount } from "./DaoProfile.ts";

/** An ERC-20 as it describes itself. `decimals` is `undefined` where it does not say: never a guess. */
export type TokenState = {
  address: Address;
  name: string;
  symbol: string;
  decimals: number | undefined;
  totalSupply: bigint;
};

/** An account's holdings: wei, and base units per asset. `undefined`: the token did not answer. */
export type AccountState = NamedAccount & {
  wei: bigint;
  balances: readonly { asset: Address; amount: bigint | undefined }[];
};

/** What a named contract holds of the DAO's token, and the adapter that knows its rules, if any. */
export type ContractState = NamedAccount & { amount: bigint; adapter: string | undefined };

/** What gives power over a contract, and to whom. */
export type Privilege = Parameter & {
  contract: Address;
  kind:
    | "owner"
    | "pendingOwner"
    | "admin"
    | "pendingAdmin"
    | "role"
    | "modules"
    | "singleton"
    | "guard"
    | "moduleGuard"
    | "fallbackHandler"
    | "implementation"
    | "proxyAdmin"
    | "beacon"
    | "facets";
};

/** All values of a DAO in one state of the chain: pinned, or simulated. */
export type DaoState = {
  token: TokenState & { decimals: number };
  assets: readonly TokenState[];
  accounts: readonly AccountState[];
  contracts: readonly ContractState[];
  /** What the watched accounts hold. */
  watched: readonly AccountState[];
  governor: GovernorState | undefined;
  safe: SafeState | undefined;
  sources: readonly IssuanceSource[];
  /** Every governed value, of the governor, the Safe and all sources. */
  parameters: readonly Parameter[];
  /** Who has power over its contracts; read for previews alone. */
  privileges?: readonly Privilege[];
};

/** A DAO at one pinned block. "Now" is the block's time, never the clock's. */
export type Snapshot = { dao: Dao; block: PinnedBlock; state: DaoState };
