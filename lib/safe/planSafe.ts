import { type Address, getAddress } from "viem";
import type { Call } from "../actions/Call.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Plan, PlanStep } from "../proposal/Plan.ts";
import { planId } from "../proposal/planId.ts";
import { createSafeTransaction } from "./createSafeTransaction.ts";
import { SafeVersionUnsupportedError } from "./errors.ts";
import { hashSafeTransaction } from "./hashSafeTransaction.ts";
import type { SafeState } from "./SafeState.ts";

/**
 * The plan of a Safe transaction: a `sign` step for each owner, of which as many are needed as the
 * threshold says, and `execute`. `safe` is the Safe as it stood at `block`; `nonce` its next one
 * unless another is asked for.
 *
 * @throws {SafeVersionUnsupportedError} {@link EmptyTransactionError} {@link DelegatecallInBatchError}
 */
export function planSafe(parameters: {
  safe: SafeState;
  chainId: number;
  block: PinnedBlock;
  title: string;
  description?: string;
  calls: readonly Call[];
  nonce?: bigint;
}): Plan {
  const { safe, chainId, block, title, description = "", calls } = parameters;
  const { version } = safe;
  const nonce = parameters.nonce ?? safe.nonce;
  if (!/^1\.[345]\./.test(version)) {
    throw new SafeVersionUnsupportedError({ safe: safe.address, version });
  }
  const address = getAddress(safe.address);
  const transaction = createSafeTransaction({ calls, nonce });
  const content = { chainId, route: { kind: "safe", address }, description, calls } as const;
  return {
    version: 1,
    id: planId({ ...content, salt: nonce.toString() }),
    ...content,
    flavour: version,
    title,
    facts: {
      nonce: nonce.toString(),
      safeTxHash: hashSafeTransaction({ chainId, safe: address, transaction }),
      createdBlock: block.number.toString(),
    },
    steps: [
      ...safe.owners.map(signStep),
      { id: "execute", kind: "execute", label: "Execute", status: "waiting" },
    ],
  };
}

function signStep(owner: Address): PlanStep {
  const actor = getAddress(owner);
  return {
    id: `sign:${actor}`,
    kind: "sign",
    label: `Sign as ${actor}`,
    actor,
    status: "waiting",
  };
}
