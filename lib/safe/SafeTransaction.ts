import type { Address, Hex } from "viem";

/**
 * What a Safe's owners sign (EIP-712 `SafeTx`). Mintage leaves gas and refund fields at zero: then
 * nobody is refunded out of the Safe, and a failed call reverts the whole transaction.
 */
export type SafeTransaction = {
  to: Address;
  /** Wei. */
  value: bigint;
  data: Hex;
  operation: 0 | 1;
  safeTxGas: 0n;
  baseGas: 0n;
  gasPrice: 0n;
  gasToken: Address;
  refundReceiver: Address;
  nonce: bigint;
};
