import type { Address } from "viem";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Route } from "../../lib/proposal/Draft.ts";

/** Kinds of account that a DAO pays in good faith. */
export type RecipientKind = "paid before" | "named" | "newcomer" | "contract" | "vesting";

/** Contracts by which a DAO can do more than pay; what it has not is left out. */
export type BenignContracts = {
  staking?: Address;
  synthetix?: Address;
  miniChef?: Address;
  /** With a token in which nobody has staked. */
  masterChef?: { address: Address; unstaked: Address };
  comptroller?: { address: Address; market: Address; contributor: Address };
  sablier?: { address: Address; streams: readonly number[] };
  /** Claims that are over, with a rest to take back. */
  claims?: Address;
  /** Claims to be funded. */
  distributor?: Address;
  router?: { address: Address; pair: Address; bought: Address };
  bridge?: Address;
  vester?: Address;
  weth?: Address;
  /** Where `mint` is called: the token, or what mints it. */
  minter?: Address;
  wallet?: Address;
};

/** A DAO of the chain, with those to whom and by what it does everyday things. */
export type BenignDao = {
  name: string;
  snapshot: Snapshot;
  route: Route;
  /** Who executes. */
  executor: Address;
  assets: readonly Address[];
  /** `undefined`: a new account each time. */
  recipients: Readonly<Record<RecipientKind, Address | undefined>>;
  /** Accounts that the DAO names and that may be given a right. */
  named: readonly Address[];
  contracts: BenignContracts;
};

/** A DAO that stands on the chain and is not opened yet. */
export type FoundedDao = {
  profile: DaoProfile;
  route: Route;
  executor: Address;
  contracts: BenignContracts;
};
