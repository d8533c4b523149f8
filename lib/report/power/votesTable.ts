import { formatPercent } from "../../amount/formatPercent.ts";
import type { ValueFormat } from "../../dao/createValueFormat.ts";
import type { GovernancePower, PowerMeasure, VotePower } from "../../preview/GovernancePower.ts";
import {
  beforeAndAfter,
  countOf,
  notKnown,
  type PowerContext,
  type PowerTable,
} from "./PowerTable.ts";

type Votes = Extract<GovernancePower, { kind: "votes" }>;

/** The power of those who hold votes, in words. */
export function votesTable(
  power: Votes,
  context: PowerContext & { format: ValueFormat },
): PowerTable {
  const { runs, format } = context;
  const { before, after, token, source } = power;
  const row = (id: string, label: string, write: (side: VotePower) => string) => ({
    id,
    label,
    ...beforeAndAfter({ before, after, runs }, write),
  });
  const measured = (write: (measure: PowerMeasure) => string) => (side: VotePower) =>
    side.measure === undefined ? notKnown : write(side.measure);
  const ofSupply = (numerator: bigint, { totalSupply }: VotePower) =>
    `${format.amount(token, numerator)} (${formatPercent({ numerator, denominator: totalSupply })})`;
  const quorum = row("quorum", "Quorum (share of supply)", (side) =>
    ofSupply(side.quorumVotes, side),
  );
  const groups = [
    row("votes", "Votes held (share of supply)", (side) =>
      measured(({ totalVotes }) => ofSupply(totalVotes, side))(side),
    ),
    row(
      "holders",
      "Accounts that hold them",
      measured(({ holders }) => countOf(holders)),
    ),
    row("passing", "Smallest group that passes a proposal", measured(passingGroup)),
    row("blocking", "Smallest group that blocks one", measured(blockingGroup)),
  ];
  return {
    rows: source === undefined ? [quorum] : [quorum, ...groups],
    membersTitle: "Share of all votes",
    members: power.delegates.map(({ account, ...share }) => ({
      account,
      ...beforeAndAfter({ ...share, runs }, formatPercent),
    })),
    notChecked: gapOf(power, runs),
    source: sourceOf(power, context),
  };
}

function passingGroup({ passing }: PowerMeasure): string {
  return passing === undefined ? "none: all together miss the quorum" : countOf(passing);
}

function blockingGroup({ blocking }: PowerMeasure): string {
  return blocking === 0 ? "none needed: nothing passes" : countOf(blocking);
}

function gapOf({ source, after }: Votes, runs: boolean): string | undefined {
  if (source === undefined) {
    return "Who holds votes is not known: the token’s logs were not to be had or name nobody, and the DAO’s profile lists no holders. Add a list “holders” to the profile’s file and import it again in Settings, or use an endpoint that serves logs.";
  }
  return runs && after?.measure === undefined
    ? "The votes could not be read in the state that the calls leave."
    : undefined;
}

function sourceOf({ governor, token, source }: Votes, { block, runs }: PowerContext): string {
  const when = `at block ${block}${runs ? ", and in the state that the calls leave" : ""}`;
  const quorum = `Quorum as ${governor} tells it ${when}.`;
  if (source === undefined) return quorum;
  const votes = `${quorum} Votes by getVotes of ${token} for ${countOf(source.asked)}`;
  if (source.kind === "profile") {
    return `${votes}. Assumed: the list of holders in the DAO’s profile names everybody with votes.`;
  }
  const rest =
    source.byLogs === 0
      ? ""
      : ` ${countOf(source.byLogs)} more, with fewer votes, as the logs give them, before and after.`;
  return `${votes}: those that its logs, the DAO’s profile or the calls name.${rest}`;
}
