import type { DaoState } from "../../dao/Snapshot.ts";
import { compareDelegates } from "../../preview/compareDelegates.ts";
import type {
  GovernancePower,
  OwnerPower,
  Poll,
  VotePower,
  Voter,
} from "../../preview/GovernancePower.ts";
import { measurePower } from "../../preview/measurePower.ts";
import type { Preview } from "../../preview/Preview.ts";
import { routeOf } from "../routeOf.ts";

/**
 * Who can decide by the calls' route, before and after them: the voters of a governor as the poll has
 * them, or a Safe's owners.
 *
 * @param poll - Absent where the holders of votes were not to be had.
 */
export function governancePower(preview: Preview, poll: Poll | undefined): GovernancePower {
  const { snapshot, execution } = preview;
  const { before, after } = execution;
  const route = routeOf(preview);
  const owners = ownersOf(before);
  if (route === "safe" && snapshot.dao.safe !== undefined && owners !== undefined) {
    return { kind: "owners", safe: snapshot.dao.safe, before: owners, after: ownersOf(after) };
  }
  // Nobody with votes at all is what a token says that keeps them elsewhere.
  const known = poll?.before?.length === 0 ? undefined : poll;
  const was = votesOf(before, known?.before);
  const { governor } = snapshot.dao;
  if (route !== "governor" || governor === undefined || was === undefined) {
    return { kind: "unknown" };
  }
  return {
    kind: "votes",
    governor: governor.address,
    token: snapshot.dao.token,
    source: known?.before === undefined ? undefined : known.source,
    before: was,
    after: votesOf(after, known?.after),
    delegates: known?.before === undefined ? [] : compareDelegates(known.before, known.after),
  };
}

function ownersOf(state: DaoState | undefined): OwnerPower | undefined {
  const safe = state?.safe;
  return safe && { owners: safe.owners, threshold: safe.threshold };
}

function votesOf(
  state: DaoState | undefined,
  voters: readonly Voter[] | undefined,
): VotePower | undefined {
  if (state?.governor === undefined) return undefined;
  const { quorumVotes } = state.governor;
  return {
    quorumVotes,
    totalSupply: state.token.totalSupply,
    measure: voters && measurePower({ voters, quorumVotes }),
  };
}
