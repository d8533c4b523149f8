import { formatPercent } from "../../lib/amount/formatPercent.ts";
import type { DaoState } from "../../lib/dao/Snapshot.ts";
import { compareQuorum } from "../../lib/governor/compareQuorum.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import { countedVotes } from "../../lib/report/countedVotes.ts";
import { Amount } from "../ui/Amount.tsx";

type VoteBarProps = { proposal: Proposal; state: DaoState };

/** Votes for and against as one bar, with the amounts in words and whether the quorum is met. */
export function VoteBar({ proposal, state }: VoteBarProps) {
  const { decimals } = state.token;
  const { votes } = proposal;
  const quorum = state.governor === undefined ? undefined : compareQuorum(proposal, state.governor);
  const all = votes.for + votes.against + votes.abstain;
  const unit = { decimals, form: "compact" } as const;
  return (
    <div className="text-small">
      <svg aria-hidden="true" className="h-1.5 w-full overflow-hidden rounded-full bg-line">
        <rect width={width(votes.for, all)} height="100%" className="fill-accent" />
        <rect
          x={width(all - votes.against, all)}
          width={width(votes.against, all)}
          height="100%"
          className="fill-crit"
        />
      </svg>
      <p className="mt-1 flex flex-wrap justify-between gap-x-3 text-soft">
        <span>
          For{" "}
          <b className="font-[560] text-ink">
            <Amount amount={votes.for} {...unit} />
          </b>
        </span>
        {votes.abstain > 0n && (
          <span>
            Abstain{" "}
            <b className="font-[560] text-ink">
              <Amount amount={votes.abstain} {...unit} />
            </b>
          </span>
        )}
        <span>
          Against{" "}
          <b className="font-[560] text-ink">
            <Amount amount={votes.against} {...unit} />
          </b>
        </span>
      </p>
      {quorum !== undefined && (
        <p className="text-soft">
          Quorum <Amount amount={quorum.needed} {...unit} />{" "}
          {quorum.isReached ? "reached" : "not reached"} by {countedVotes(quorum.counts)}
        </p>
      )}
    </div>
  );
}

function width(part: bigint, whole: bigint): string {
  if (whole === 0n) return "0";
  return formatPercent({ numerator: part, denominator: whole }, 1).replace(" ", "");
}
