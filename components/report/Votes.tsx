import { formatPercent } from "../../lib/amount/formatPercent.ts";
import type { Report } from "../../lib/report/Report.ts";
import { voteStanding } from "../../lib/report/voteStanding.ts";
import { Amount } from "../ui/Amount.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";

const bars = { for: "fill-accent", against: "fill-crit", abstain: "fill-base" } as const;

/** The votes so far on each side that the governor has, and whether they are enough. */
export function Votes({ report }: { report: Pick<Report, "proposal" | "preview"> }) {
  const { proposal, preview } = report;
  if (proposal === undefined) return null;
  const { decimals, symbol } = preview.snapshot.state.token;
  const { sides, quorum } = voteStanding(proposal, preview);
  return (
    <Section title="Votes">
      <ul className="grid grid-cols-[4.5rem_1fr_auto] gap-x-3 gap-y-2">
        {sides.map(({ id, label, votes, share }) => (
          <li key={id} className="col-span-3 grid grid-cols-subgrid items-center">
            <span>{label}</span>
            <svg aria-hidden="true" className="h-1.5 w-full overflow-hidden rounded-full bg-line">
              <rect
                width={formatPercent(share, 1).replace(" ", "")}
                height="100%"
                className={bars[id]}
              />
            </svg>
            <Amount amount={votes} decimals={decimals} symbol={symbol} form="compact" />
          </li>
        ))}
      </ul>
      {quorum !== undefined && (
        <p className="mt-2 text-small text-soft">
          <Mark level={quorum.isReached ? "ok" : "info"} /> Quorum{" "}
          <Amount amount={quorum.needed} decimals={decimals} symbol={symbol} form="compact" />{" "}
          {quorum.words}
        </p>
      )}
    </Section>
  );
}
