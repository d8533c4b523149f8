import type { Address, Hex } from "viem";

/** What stands for "no code" among hashes. */
export const noCode = "none";

/** What is younger was made shortly before: a week is an example, as no rule says when a contract is new. */
export const youngSeconds = 604_800;

/** An account's code at one block: keccak-256 of it, or `none`. */
export type CodeAt = {
  hash: Hex | typeof noCode;
  /** The code that a proxy stands for; absent for what is no proxy. */
  behind: Hex | typeof noCode | undefined;
};

/** What is known of the code that a call runs. */
export type CodeFacts = {
  address: Address;
  now: CodeAt;
  /** When it was proposed; absent where there is no earlier moment, `unknown` where it was not to be had. */
  earlier: CodeAt | "unknown" | undefined;
  /** Whether `selfdestruct` is in its code, or in the code it runs as a proxy. */
  canDestroy: boolean;
  /** Who made it; asked only of what can destroy itself. */
  maker: "account" | "contract" | "unknown" | undefined;
  /**
   * How long before its call was proposed, or before the pinned block, it was made; asked only of what
   * nothing here can read and the DAO does not name. `hasLogged` is absent where logs were not to be had, and
   * of what is not young.
   */
  youth?:
    | { blocks: bigint; ageSeconds: number; hasLogged: boolean | undefined }
    | "unknown"
    | undefined;
  /**
   * Who may replace a proxy's code, and the owner of that account where it tells one; `unknown` where a proxy's
   * storage was not to be had.
   */
  proxyAdmin: { address: Address; owner: Address | undefined } | "unknown" | undefined;
};

/** The pinned block beside the chain as it is at the time of the review. */
export type FreshFacts = {
  /** The newest block's time, in Unix seconds. */
  headTimestamp: number;
  /** Hash of the block that now has the pinned block's number; absent where the node has none. */
  hashNow: Hex | undefined;
  /** Whether the calls were executed, and the block is the one before. */
  isPast: boolean;
};
