import type { Address, Hex } from "viem";

/**
 * One question to the chain: a contract call, an ETH balance, an account's code or its size, or what
 * contracts take for the block's number and time (on some rollups the number is the parent chain's).
 */
export type ReadCall =
  | { kind: "call"; to: Address; data: Hex }
  | { kind: "balance"; address: Address }
  | { kind: "codeSize"; address: Address }
  | { kind: "code"; address: Address }
  | { kind: "blockNumber" }
  | { kind: "blockTime" };

/** Its answer. Balances, code sizes, numbers and times come as one 32-byte word, like a contract's `uint256`; code as it is. */
export type ReadResult = { status: "success" | "failure"; data: Hex };

/**
 * A reading as data: which calls to make and what their answers mean. Nothing runs until it is
 * handed to `fetchReads` (at a pinned block) or to a simulation (in a later state), so the same
 * reading gives the value before and after a proposal.
 */
export type Read<value> = {
  readonly calls: readonly ReadCall[];
  /** `results` has the length and order of `calls`. @throws {ReadFailedError} */
  decode(results: readonly ReadResult[]): value;
  /** Whether `decode` would throw, where that is plain to see: making an error takes longer than reading. */
  isUnanswered?(results: readonly ReadResult[]): boolean;
};
