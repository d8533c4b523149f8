import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import { createPeriodicProcess } from "../createPeriodicProcess.ts";
import type { ContributionRewards } from "./contributionRewardsSchema.ts";
import { growParticipants } from "./growParticipants.ts";
import { shareByScore } from "./shareByScore.ts";

/**
 * A pool per period shared by score (S15): each participant gets floor(pool × score ÷ all scores),
 * at most the cap; what the cap leaves goes to those below it. The pool is never exceeded; what
 * cannot be given away whole is not paid.
 */
export function contributionRewards(spec: ContributionRewards, context: ProcessContext): Process {
  const { capPerParticipant, from, groups, label, until } = spec;
  const pool = parseAmount(spec.perPeriod, context.decimals);
  const cap =
    capPerParticipant === undefined ? undefined : parseAmount(capPerParticipant, context.decimals);
  const routes = groups.map(({ to }) => createRoute(context, { from, to, label }));
  const people = growParticipants(
    groups.map(({ participants }) => participants),
    parseRate(spec.growth ?? "1"),
  );
  return createPeriodicProcess(spec, {
    context,
    until,
    act(at) {
      const counts = people.counts();
      const parts = shareByScore({
        pool,
        cap,
        groups: groups.map(({ score }, place) => ({
          participants: counts[place] ?? 0n,
          score: BigInt(score),
        })),
      });
      let paid = 0n;
      for (const [place, pay] of routes.entries()) {
        paid += pay((parts[place] ?? 0n) * (counts[place] ?? 0n), at);
      }
      recordEvent(context, {
        at,
        kind: from === undefined ? "mint" : "payment",
        amount: paid,
        label,
      });
      people.grow();
    },
  });
}
