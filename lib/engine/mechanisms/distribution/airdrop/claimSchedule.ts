import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { endSchedule, type ReleaseSchedule } from "../release/ReleaseSchedule.ts";
import { splitByShares } from "../splitByShares.ts";
import type { Airdrop } from "./airdropSchema.ts";

/** What one group will claim without end, in base units, and how fast. */
export type Claims = { most: bigint; halfSeconds: number };

/** What each group of an airdrop would claim without end: floor(its part × claimedShare). */
export function groupClaims(spec: Airdrop, decimals: number): Claims[] {
  const parts = splitByShares(
    parseAmount(spec.amount, decimals),
    spec.groups.map(({ share }) => share),
  );
  return spec.groups.map(({ claimedShare, halfSeconds }, index) => ({
    most: multiplyFloor(parts[index] ?? 0n, parseRate(claimedShare)),
    halfSeconds,
  }));
}

/**
 * Claims over time (S13): of each group floor(most × elapsed ÷ (elapsed + halfSeconds)), until the
 * deadline. The hyperbola rises fast and has a long tail, and is exact; it is an example of a claim
 * curve, not a measured one.
 */
export function claimSchedule(spec: Airdrop, decimals: number): ReleaseSchedule {
  const claims = groupClaims(spec, decimals);
  const claimedBy = (at: number): bigint => {
    if (at <= spec.start) return 0n;
    const elapsed = BigInt(at - spec.start);
    return claims.reduce(
      (sum, { most, halfSeconds }) => sum + (most * elapsed) / (elapsed + BigInt(halfSeconds)),
      0n,
    );
  };
  const schedule: ReleaseSchedule = { jumps: [], flowedBy: claimedBy };
  return spec.deadline === undefined ? schedule : endSchedule(schedule, spec.deadline);
}
