import type { Plan } from "../../lib/proposal/Plan.ts";

/**
 * A transaction of the same Safe with the same calls as a draft. `waits`: it can still be executed.
 * `unknown`: its nonce is used, and whether by it is not known. Without a plan it is not kept in this
 * browser: the Safe's own logs tell of it.
 */
export type SafeTwin = (
  | { plan: Plan; nonce?: never; state: "executed" | "waits" | "unknown" }
  | { plan?: never; nonce: bigint; state: "executed" }
) & {
  /** Of the one that executed it, where that is known. */
  transactionHash?: string | undefined;
  /** Unix seconds; where the block's time is known. */
  executedAt?: number | undefined;
};
