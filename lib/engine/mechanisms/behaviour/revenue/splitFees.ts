import type { Ratio } from "../../../../amount/Ratio.ts";

/** The fees of some volume, in base units, and who gets them. What `rest` is stays with those who earned it. */
export type SplitFees = {
  fees: bigint;
  treasury: bigint;
  holders: bigint;
  burned: bigint;
  rest: bigint;
};

/**
 * Fees are floor(volume × rate); treasury, holders and burn each get the floor of their share of the
 * fees, so the parts never pass the fees.
 *
 * @param rule - Shares that sum to at most 1.
 */
export function splitFees(
  volume: bigint,
  rule: { feeRate: Ratio; treasury: Ratio; holders: Ratio; burned: Ratio },
): SplitFees {
  const floor = (amount: bigint, share: Ratio) => (amount * share.numerator) / share.denominator;
  const fees = floor(volume, rule.feeRate);
  const treasury = floor(fees, rule.treasury);
  const holders = floor(fees, rule.holders);
  const burned = floor(fees, rule.burned);
  return { fees, treasury, holders, burned, rest: fees - treasury - holders - burned };
}
