import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import type { Report } from "../Report.ts";
import { voteStanding } from "../voteStanding.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";

/** The votes at the pinned block, and whether they are enough; nothing of what has none. */
export function votesSection({ proposal, preview }: Report): Markup {
  if (proposal === undefined) return markup``;
  const { block, state } = preview.snapshot;
  const { decimals, symbol } = state.token;
  const { sides, quorum } = voteStanding(proposal, preview);
  const amount = (votes: bigint) => `${formatAmountGrouped(votes, decimals)} ${symbol}`;
  const items = sides.map(
    ({ id, label, votes, share }) =>
      markup`<li><span>${label}</span><svg class="bar" aria-hidden="true"><rect class="${id}" width="${formatPercent(share, 1).replace(" ", "")}" height="100%"/></svg><span>${amount(votes)}</span></li>\n`,
  );
  const enough =
    quorum === undefined
      ? ""
      : markup`<p class="note">${levelMark(quorum.isReached ? "ok" : "info")} Quorum ${amount(quorum.needed)} ${quorum.words}</p>`;
  const note = `at block ${formatAmountGrouped(block.number, 0)}`;
  return section({ title: "Votes", note }, markup`<ul class="votes">\n${items}</ul>${enough}`);
}
