import fc from "fast-check";
import { type Hex, hashTypedData } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../actions/createCall.ts";
import { createSafeTransaction } from "./createSafeTransaction.ts";
import { createSafeHasher, hashSafeTransaction, safeTypedData } from "./hashSafeTransaction.ts";

const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString("hex")}`;
const address = fc.uint8Array({ minLength: 20, maxLength: 20 }).map(hexOf);
const anyContext = fc.record({
  chainId: fc.integer({ min: 1, max: 2 ** 40 }),
  safe: address,
  transaction: fc.record({
    to: address,
    value: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
    data: fc.uint8Array({ maxLength: 80 }).map(hexOf),
    operation: fc.constantFrom(0 as const, 1 as const),
    safeTxGas: fc.constant(0n as const),
    baseGas: fc.constant(0n as const),
    gasPrice: fc.constant(0n as const),
    gasToken: address,
    refundReceiver: address,
    nonce: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
  }),
});

describe("hashSafeTransaction", () => {
  it("equals viem's EIP-712 hash of what the wallet is shown, for any transaction", () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        expect(hashSafeTransaction(context)).toBe(hashTypedData(safeTypedData(context)));
      }),
    );
  });

  it("has one hasher for every nonce of a transaction", () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { nonce } = context.transaction;
        const first = { ...context, transaction: { ...context.transaction, nonce: 0n } };
        expect(createSafeHasher(first)(nonce)).toBe(hashTypedData(safeTypedData(context)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("changes with everything that matters", () => {
    const call = createCall({ to: `0x${"11".repeat(20)}`, value: 1n, data: "0x01" });
    const context = {
      chainId: 1,
      safe: `0x${"aa".repeat(20)}` as const,
      transaction: createSafeTransaction({ calls: [call], nonce: 5n }),
    };
    const { transaction } = context;
    const others = [
      { ...context, chainId: 2 },
      { ...context, safe: `0x${"ab".repeat(20)}` as const },
      { ...context, transaction: { ...transaction, to: `0x${"12".repeat(20)}` as const } },
      { ...context, transaction: { ...transaction, value: 2n } },
      { ...context, transaction: { ...transaction, data: "0x0100" as const } },
      { ...context, transaction: { ...transaction, operation: 1 as const } },
      {
        ...context,
        transaction: { ...transaction, refundReceiver: `0x${"01".repeat(20)}` as const },
      },
      { ...context, transaction: { ...transaction, gasToken: `0x${"01".repeat(20)}` as const } },
      { ...context, transaction: { ...transaction, nonce: 6n } },
    ];
    const hashes = [context, ...others].map(hashSafeTransaction);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
