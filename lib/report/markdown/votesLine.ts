import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import type { Report } from "../Report.ts";
import { voteStanding } from "../voteStanding.ts";

/** The votes at the pinned block in a line, and whether they are enough; empty for what has none. Not escaped. */
export function votesLine({ proposal, preview }: Report): string {
  if (proposal === undefined) return "";
  const { block, state } = preview.snapshot;
  const { decimals, symbol } = state.token;
  const { sides, quorum } = voteStanding(proposal, preview);
  const amount = (votes: bigint) => `${formatAmountGrouped(votes, decimals)} ${symbol}`;
  const cast = sides.map(
    ({ label, votes, share }) => `${label} ${amount(votes)} (${formatPercent(share, 1)})`,
  );
  const enough = quorum === undefined ? "" : ` Quorum ${amount(quorum.needed)} ${quorum.words}.`;
  return `Votes at block ${formatAmountGrouped(block.number, 0)}: ${cast.join(", ")}.${enough}`;
}
