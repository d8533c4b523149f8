import { type Address, concat, type Hex, pad } from "viem";
import type { Plan } from "../proposal/Plan.ts";
import { recoverSafeSigner, toSafeSignature } from "./recoverSafeSigner.ts";

/** An owner's consent in the form the Safe takes. */
export type OwnerSignature = { owner: Address; signature: Hex };

/**
 * The valid signatures of present owners, rising by owner as the Safe wants them. An approval on
 * chain (`approveHash`) counts and needs no bytes of the owner's own.
 */
export async function collectSignatures(parameters: {
  plan: Plan;
  safeTxHash: Hex;
  owners: readonly Address[];
  /** Owners whose approval stands on chain. */
  approvedBy: readonly Address[];
}): Promise<OwnerSignature[]> {
  const { plan, safeTxHash, owners, approvedBy } = parameters;
  const collected = await Promise.all(
    owners.map(async (owner): Promise<OwnerSignature | undefined> => {
      if (approvedBy.includes(owner)) return { owner, signature: approvalOf(owner) };
      const signature = plan.steps.find(({ actor }) => actor === owner)?.signature;
      if (signature === undefined) return undefined;
      const signer = await recoverSafeSigner({ safeTxHash, signature });
      return signer === owner ? { owner, signature: toSafeSignature(signature) } : undefined;
    }),
  );
  return collected
    .filter((entry) => entry !== undefined)
    .toSorted((one, other) => (BigInt(one.owner) < BigInt(other.owner) ? -1 : 1));
}

/** `v` 1: the Safe looks up the owner's approval instead of a signature. */
export function approvalOf(owner: Address): Hex {
  return concat([pad(owner, { size: 32 }), pad("0x", { size: 32 }), "0x01"]);
}
