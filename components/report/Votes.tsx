import { formatPercent } from "../../lib/amount/formatPercent.ts";
import { compareQuorum } from "../../lib/governor/compareQuorum.ts";
import type { Report } from "../../lib/report/Report.ts";
import { Amount } from "../ui/Amount.tsx";
import { countedVotes } from "../ui/countedVotes.ts";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";

const sides = [
  { id: "for", label: "For", bar: "fill-accent" },
  { id: "against", label: "Against", bar: "fill-crit" },
  { id: "abstain", label: "Abstain", bar: "fill-base" },
] as const;

/** The one family whose vote is yes or no; the others count abstentions, towards a quorum or not. */
const withoutAbstain = "governorAlpha";

/** The votes so far on each side that the governor has, and whether they are enough. */
export function Votes({ report }: { report: Pick<Report, "proposal" | "preview"> }) {
  const { proposal, preview } = report;
  if (proposal === undefined) return null;
  const { dao, state } = preview.snapshot;
  const { votes } = proposal;
  const { decimals, symbol } = state.token;
  const shown = sides.filter(
    ({ id }) => id !== "abstain" || dao.governor?.flavour !== withoutAbstain,
  );
  const all = votes.for + votes.against + votes.abstain;
  const quorum = state.governor === undefined ? undefined : compareQuorum(proposal, state.governor);
  return (
    <Section title="Votes">
      <ul className="flex flex-col gap-2">
        {shown.map(({ id, label, bar }) => (
          <li key={id} className="grid grid-cols-[4.5rem_1fr_auto] items-center gap-3">
            <span>{label}</span>
            <svg aria-hidden="true" className="h-1.5 w-full overflow-hidden rounded-full bg-line">
              <rect
                width={all === 0n ? "0" : barWidth(votes[id], all)}
                height="100%"
                className={bar}
              />
            </svg>
            <Amount amount={votes[id]} decimals={decimals} symbol={symbol} form="compact" />
          </li>
        ))}
      </ul>
      {quorum !== undefined && (
        <p className="mt-2 text-small text-soft">
          <Mark level={quorum.isReached ? "ok" : "info"} /> Quorum{" "}
          <Amount amount={quorum.needed} decimals={decimals} symbol={symbol} form="compact" />{" "}
          {quorum.isReached ? "reached" : "not reached"} by {countedVotes(quorum.counts)}
        </p>
      )}
    </Section>
  );
}

function barWidth(part: bigint, whole: bigint): string {
  return formatPercent({ numerator: part, denominator: whole }, 1).replace(" ", "");
}
