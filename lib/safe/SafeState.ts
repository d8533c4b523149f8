import type { Address } from "viem";

/** A Safe as it stands. */
export type SafeState = {
  address: Address;
  version: string;
  owners: readonly Address[];
  threshold: number;
  nonce: bigint;
};
