/** Stake locked until an instant. */
export type Lock = {
  /** Base units. */
  amount: bigint;
  /** Unix seconds. */
  unlockAt: number;
};

/**
 * A lock's weight at an instant: floor(amount ÷ longest) × remaining seconds, 0 from the unlock on.
 * The order of the division is that of Curve's VotingEscrow (curve-dao-contracts, `slope = amount /
 * MAXTIME`).
 *
 * @returns Base units of weight.
 */
export function lockWeight(lock: Lock, parameters: { at: number; longestSeconds: number }): bigint {
  const remaining = lock.unlockAt - parameters.at;
  if (remaining <= 0) return 0n;
  return (lock.amount / BigInt(parameters.longestSeconds)) * BigInt(remaining);
}
