import type { Address, Hex } from "viem";

/** What an executor does: a call (0) or, for Safes alone, a delegatecall (1). Frozen. */
export type Call = {
  readonly to: Address;
  /** Wei. */
  readonly value: bigint;
  readonly data: Hex;
  readonly operation: 0 | 1;
};
