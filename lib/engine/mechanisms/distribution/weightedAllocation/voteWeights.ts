import type { Ratio } from "../../../../amount/Ratio.ts";

/**
 * Weights by votes, none above a cap (S21). What the cap cuts goes to the others by their votes;
 * where nobody voted for the others, or for any, they share it evenly. The weights sum to 1,
 * exactly.
 *
 * @param votes - Not negative.
 * @param cap - Times the number of recipients at least 1.
 * @returns Numerators over one common denominator, in the order of the votes.
 */
export function voteWeights(
  votes: readonly bigint[],
  cap: Ratio = { numerator: 1n, denominator: 1n },
): { numerators: bigint[]; denominator: bigint } {
  const capped = new Set<number>();
  for (;;) {
    const { left, basis, sum } = shareLeft({ votes, cap, capped });
    const above = basis.findIndex(
      (vote, place) => !capped.has(place) && left * vote > cap.numerator * sum,
    );
    if (above < 0) {
      const numerators = basis.map((vote, place) =>
        capped.has(place) ? cap.numerator * sum : left * vote,
      );
      return { numerators, denominator: cap.denominator * sum };
    }
    // the largest is above wherever any is; taken one at a time the order does not matter
    capped.add(above);
  }
}

/** What those below the cap share (over the cap's denominator), and by which basis. */
function shareLeft(parameters: {
  votes: readonly bigint[];
  cap: Ratio;
  capped: ReadonlySet<number>;
}): { left: bigint; basis: bigint[]; sum: bigint } {
  const { votes, cap, capped } = parameters;
  const left = cap.denominator - cap.numerator * BigInt(capped.size);
  const open = (basis: readonly bigint[]) =>
    basis.reduce((sum, vote, place) => (capped.has(place) ? sum : sum + vote), 0n);
  const sum = open(votes);
  if (sum > 0n) return { left, basis: [...votes], sum };
  const even = votes.map(() => 1n);
  return { left, basis: even, sum: open(even) || 1n };
}
