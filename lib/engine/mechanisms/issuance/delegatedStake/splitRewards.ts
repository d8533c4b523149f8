/**
 * Splits rewards between the voters and the producers, theirs by votes. Each part is floored alone, so
 * none falls as the amount grows, and all together are less than a base unit a part below the amount.
 *
 * @param amount - Base units.
 * @returns The voters' part, then each producer's.
 */
export function splitRewards(
  amount: bigint,
  shares: { votes: readonly bigint[]; voterShareBps: number; producerShareBps: number },
): readonly bigint[] {
  const { votes } = shares;
  const cast = votes.reduce((sum, vote) => sum + vote, 0n);
  const producers = amount * BigInt(shares.producerShareBps);
  return [
    (amount * BigInt(shares.voterShareBps)) / 10_000n,
    ...votes.map((vote) => (cast === 0n ? 0n : (producers * vote) / (cast * 10_000n))),
  ];
}
