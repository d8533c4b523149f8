import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";

/** Votes in whole tokens, or in base units and said so where the token tells no decimals. */
export function formatVotes(votes: bigint, decimals: number | undefined): string {
  return decimals === undefined
    ? `${formatAmountGrouped(votes, 0)} base units of`
    : formatAmountGrouped(votes, decimals);
}
