import { multiplyFloor } from "../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../amount/Ratio.ts";

/** When a proposal passes: For reaches the quorum, and more than `approval` of For and Against is For. */
export type VotingRule = {
  /** Votes. */
  quorum: bigint;
  /** 1/2 in Governor contracts. */
  approval: Ratio;
};

/** The fewest of the largest voters that can do something, and the votes they have together. */
export type Group = { size: number; votes: bigint };

export type DecidingGroups = {
  /** Can pass a proposal if nobody else votes. Undefined: all together cannot. */
  passUnopposed: Group | undefined;
  /** Can pass it though all others who vote are against. */
  passOpposed: Group | undefined;
  /** Can stop it though all others who vote are for it, by voting against or staying away. */
  block: Group | undefined;
};

/**
 * The smallest groups that decide. Any group of the same size has at most their votes, so no smaller one
 * can.
 *
 * @param votes - Voting power of each voter.
 * @param options - `turnout`: the share of the others' votes that is cast, at most 1.
 */
export function decidingGroups(
  votes: readonly bigint[],
  { quorum, approval, turnout }: VotingRule & { turnout: Ratio },
): DecidingGroups {
  const falling = votes
    .filter((power) => power > 0n)
    .sort((a, b) => (a === b ? 0 : a > b ? -1 : 1));
  const total = falling.reduce((sum, power) => sum + power, 0n);
  const passes = (inFavour: bigint, against: bigint) =>
    inFavour >= quorum &&
    inFavour * approval.denominator > approval.numerator * (inFavour + against);
  const smallest = (decides: (held: bigint, others: bigint) => boolean): Group | undefined => {
    let held = 0n;
    for (const [index, power] of falling.entries()) {
      held += power;
      const others = multiplyFloor(total - held, turnout);
      if (decides(held, others)) return { size: index + 1, votes: held };
    }
    return undefined;
  };
  return {
    passUnopposed: smallest((held) => passes(held, 0n)),
    passOpposed: smallest((held, others) => passes(held, others)),
    block: smallest((held, others) => !passes(others, held)),
  };
}
