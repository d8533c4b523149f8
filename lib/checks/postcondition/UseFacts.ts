import type { Address, Hex } from "viem";

/** Something that a user does at a contract: done lately, or what any holder may do. */
export type Use = {
  from: Address;
  to: Address;
  /** Wei. */
  value: bigint;
  data: Hex;
  /** Where it was done; absent where it is made up for a holder of the token. */
  transaction?: { hash: Hex; blockNumber: bigint };
};

/** What came to an account, by Transfer logs: base units, or wei. */
export type Income = { account: Address; asset: Address | "ether"; amount: bigint };

/** How a use ended in a simulated state. */
export type UseRun = {
  status: "success" | "reverted";
  /** The contract's own words where it was refused. */
  reason?: string;
  /** To the user, and to accounts that the use names. */
  income: readonly Income[];
  /** Contracts that logged something. */
  emitters: readonly Address[];
};

/** One use at the time of execution, without the calls and right after them. */
export type TriedUse = { use: Use; before: UseRun; after: UseRun };

/** What users did at the contracts that the calls touch, done again; or why that was not to be had. */
export type UseFacts =
  | {
      tried: readonly TriedUse[];
      /** Contracts that the calls call and where nobody but the DAO was seen. */
      unused: readonly Address[];
      /** Blocks that were looked at for uses. */
      blocks: bigint;
    }
  | { unavailable: string };
