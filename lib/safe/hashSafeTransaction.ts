import {
  type Address,
  concat,
  encodeAbiParameters,
  type Hex,
  keccak256,
  numberToHex,
  stringToHex,
  type TypedDataDefinition,
} from "viem";
import type { SafeTransaction } from "./SafeTransaction.ts";

/** A transaction with all that its hash depends on. */
export type SafeTransactionContext = {
  chainId: number;
  safe: Address;
  transaction: SafeTransaction;
};

const transactionFields = [
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "data", type: "bytes" },
  { name: "operation", type: "uint8" },
  { name: "safeTxGas", type: "uint256" },
  { name: "baseGas", type: "uint256" },
  { name: "gasPrice", type: "uint256" },
  { name: "gasToken", type: "address" },
  { name: "refundReceiver", type: "address" },
  { name: "nonce", type: "uint256" },
] as const;

const domainTypeHash = typeHash("EIP712Domain(uint256 chainId,address verifyingContract)");
const transactionTypeHash = typeHash(
  `SafeTx(${transactionFields.map(({ name, type }) => `${type} ${name}`).join(",")})`,
);

/**
 * The hash owners sign (`safeTxHash`), worked out step by step as the contract does; it shares no
 * code with viem's EIP-712 nor with protocol-kit, so that they can be held against each other.
 *
 * Source: Safe 1.3.0 to 1.4.1, `encodeTransactionData`.
 */
export function hashSafeTransaction(parameters: SafeTransactionContext): Hex {
  return createSafeHasher(parameters)(parameters.transaction.nonce);
}

/** The hash of a transaction at any nonce; all that does not depend on the nonce is worked out once. */
export function createSafeHasher(parameters: SafeTransactionContext): (nonce: bigint) => Hex {
  const { chainId, safe, transaction } = parameters;
  const domain = keccak256(
    encodeAbiParameters(
      [{ type: "bytes32" }, { type: "uint256" }, { type: "address" }],
      [domainTypeHash, BigInt(chainId), safe],
    ),
  );
  const { nonce: _, ...fields } = transaction;
  const names = transactionFields.filter((field) => field.name !== "nonce");
  const head = encodeAbiParameters(
    [
      { type: "bytes32" },
      ...names.map(({ type }) => ({ type: type === "bytes" ? "bytes32" : type })),
    ],
    [
      transactionTypeHash,
      ...names.map(({ name }) => (name === "data" ? keccak256(fields.data) : fields[name])),
    ],
  );
  // The nonce is the last field, and every field is one word.
  return (nonce) => {
    const struct = keccak256(concat([head, numberToHex(nonce, { size: 32 })]));
    return keccak256(concat(["0x1901", domain, struct]));
  };
}

/** The same as EIP-712 typed data, for a wallet to show and sign. */
export function safeTypedData(parameters: SafeTransactionContext): TypedDataDefinition {
  const { chainId, safe, transaction } = parameters;
  return {
    domain: { chainId, verifyingContract: safe },
    types: {
      EIP712Domain: [
        { name: "chainId", type: "uint256" },
        { name: "verifyingContract", type: "address" },
      ],
      SafeTx: transactionFields,
    },
    primaryType: "SafeTx",
    message: { ...transaction },
  };
}

function typeHash(type: string): Hex {
  return keccak256(stringToHex(type));
}
