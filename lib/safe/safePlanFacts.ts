import type { Hex } from "viem";
import type { Plan } from "../proposal/Plan.ts";
import { createSafeTransaction } from "./createSafeTransaction.ts";
import { SafeHashMismatchError, SafePlanFactMissingError } from "./errors.ts";
import { hashSafeTransaction } from "./hashSafeTransaction.ts";
import type { SafeTransaction } from "./SafeTransaction.ts";

/** A Safe plan's transaction and hash, worked out from its calls and nonce. */
export type SafePlanFacts = {
  transaction: SafeTransaction;
  safeTxHash: Hex;
  /** Nothing of this transaction happened before this block. */
  createdBlock: bigint;
};

/**
 * Reads a Safe plan: what it says of itself is worked out again, never taken on trust.
 *
 * @throws {SafeHashMismatchError} when calls, nonce, Safe or chain are not those it was made with.
 * @throws {SafePlanFactMissingError}
 */
export function safePlanFacts(plan: Plan): SafePlanFacts {
  const nonce = naturalFact(plan, "nonce");
  const transaction = createSafeTransaction({ calls: plan.calls, nonce });
  const safe = plan.route.address;
  const safeTxHash = hashSafeTransaction({ chainId: plan.chainId, safe, transaction });
  const stated = plan.facts.safeTxHash;
  if (stated !== safeTxHash) {
    const hashes = { plan: stated ?? "none", calls: safeTxHash };
    throw new SafeHashMismatchError({ safe, hashes });
  }
  return { transaction, safeTxHash, createdBlock: naturalFact(plan, "createdBlock") };
}

function naturalFact(plan: Plan, fact: string): bigint {
  const text = plan.facts[fact];
  if (text === undefined || !/^\d{1,78}$/.test(text)) throw new SafePlanFactMissingError({ fact });
  return BigInt(text);
}
