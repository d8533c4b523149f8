import { parseRate } from "../../../../amount/parseRate.ts";
import { countDue } from "../../../periodicDue.ts";
import type { Operand, Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { toDouble } from "../../../toDouble.ts";
import { dueBefore } from "../dueBefore.ts";
import { payScheduled } from "../payScheduled.ts";
import type { ContributionRewards } from "./contributionRewardsSchema.ts";
import { growParticipants } from "./growParticipants.ts";
import { byScore } from "./shareByScore.ts";

/**
 * Contribution rewards of sampled paths (S15). Where a process says how active people are, the
 * participants are multiplied by it and the pool is shared anew on every path, the highest score
 * first, up to the cap. The pool is never exceeded. Without such a process all paths pay what the
 * exact run pays.
 */
export function sampleContributionRewards(spec: ContributionRewards, context: SampleContext): void {
  const { program } = context;
  const sell = (paid: Register) => {
    if (spec.soldShare !== undefined) context.sell(program.multiply(paid, spec.soldShare));
  };
  if (spec.activity === undefined) {
    sell(payScheduled(context));
    return;
  }
  const activity = context.process(spec.activity);
  const counts = dueBefore(countDue(spec, context.dates), { ...spec, dates: context.dates });
  const people = peopleByStep(spec, counts);
  program.when(program.column(counts), () => {
    const participants = people.map((column) =>
      program.floor(program.multiply(program.column(column), activity)),
    );
    sell(shareOnPaths(spec, { context, participants, periods: program.column(counts) }));
  });
}

/** Participants of each group in the first period of each step. */
function peopleByStep(spec: ContributionRewards, counts: readonly number[]): number[][] {
  const people = growParticipants(
    spec.groups.map(({ participants }) => participants),
    parseRate(spec.growth ?? "1"),
  );
  const columns = spec.groups.map((): number[] => []);
  for (const count of counts) {
    for (const [place, now] of people.counts().entries()) columns[place]?.push(toDouble(now));
    for (let period = 0; period < count; period += 1) people.grow();
  }
  return columns;
}

/** Shares what several periods of one step pay together. */
function shareOnPaths(
  spec: ContributionRewards,
  parts: { context: SampleContext; participants: readonly Register[]; periods: Operand },
): Register {
  const { context, participants, periods } = parts;
  const { program } = context;
  const weightOf = (place: number) =>
    program.multiply(participants[place] ?? 0, spec.groups[place]?.score ?? 0);
  const places = byScore(spec.groups);
  let weight = places.reduce((sum, place) => program.add(sum, weightOf(place)), program.add(0, 0));
  let left = program.multiply(periods, context.toQuanta(spec.perPeriod));
  let paid = program.add(0, 0);
  const { capPerParticipant } = spec;
  const cap =
    capPerParticipant === undefined
      ? undefined
      : program.multiply(periods, context.toQuanta(capPerParticipant));
  for (const place of places) {
    const group = spec.groups[place];
    if (group === undefined) continue;
    const even = program.divide(program.multiply(left, group.score), weight);
    const each = cap === undefined ? even : program.minimum(even, cap);
    const due = program.multiply(each, participants[place] ?? 0);
    const amount = program.minimum(due, left);
    paid = program.add(paid, context.pay({ from: spec.from, to: group.to, amount }));
    left = program.subtract(left, amount);
    weight = program.subtract(weight, weightOf(place));
  }
  return paid;
}
