import type { Address } from "viem";
import type { DelegateShare, Voter } from "./GovernancePower.ts";

/** How many of the largest are named before, and how many after. */
const namedAtMost = 10;

/**
 * The ten who hold the most votes before and the ten after, each with its exact share of all votes at
 * both; most votes before first. Where `after` is not known, the ten before.
 */
export function compareDelegates(
  before: readonly Voter[],
  after: readonly Voter[] | undefined,
): readonly DelegateShare[] {
  const [was, is] = [tally(before), after === undefined ? undefined : tally(after)];
  const named = new Set([...was.largest, ...(is?.largest ?? [])]);
  const order = (one: Address, other: Address) =>
    compare(was.votesOf(other), was.votesOf(one)) ||
    compare(is?.votesOf(other) ?? 0n, is?.votesOf(one) ?? 0n);
  return [...named].toSorted(order).map((account) => ({
    account,
    before: { numerator: was.votesOf(account), denominator: was.total },
    after: is && { numerator: is.votesOf(account), denominator: is.total },
  }));
}

function tally(voters: readonly Voter[]) {
  const held = voters.filter(({ votes }) => votes > 0n);
  const votes = new Map(held.map((voter) => [voter.account, voter.votes]));
  return {
    total: held.reduce((sum, voter) => sum + voter.votes, 0n),
    largest: held
      .toSorted((one, other) => compare(other.votes, one.votes))
      .slice(0, namedAtMost)
      .map(({ account }) => account),
    votesOf: (account: Address) => votes.get(account) ?? 0n,
  };
}

function compare(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
