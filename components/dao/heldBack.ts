import type { IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";

/** What a source still holds back, in base units. */
export function heldBack({ buckets }: IssuanceSource): bigint {
  return buckets.reduce((sum, { amount }) => sum + amount, 0n);
}
