import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand, ProgramBuilder, Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { dueBefore } from "../dueBefore.ts";
import { payWhenDue } from "../payWhenDue.ts";
import type { WeightedAllocation } from "./weightedAllocationSchema.ts";

/**
 * Where nobody voted, recipients share evenly: each counts as if it had this share of all votes.
 */
const leastShare = 1e-12;

/**
 * An allocation by votes of sampled paths (S21). With a volatility the logarithm of each
 * recipient's votes walks at random, and the budget is shared by the votes of the step, up to the
 * cap; the parts sum to the budget. Without one all paths pay what the exact run pays.
 */
export function sampleWeightedAllocation(spec: WeightedAllocation, context: SampleContext): void {
  const { program, dates } = context;
  const { voteVolatility, recipients } = spec;
  if (voteVolatility === undefined) {
    payWhenDue(context);
    return;
  }
  const stated = recipients.map(({ votes }) => rateToDouble(votes));
  const least =
    Math.max(
      stated.reduce((sum, count) => sum + count, 0),
      1,
    ) * leastShare;
  const votes = stated.map((count) => program.state(Math.max(count, least)));
  const deviation = program.multiply(program.squareRoot(program.stepYears), voteVolatility);
  for (const state of votes) {
    const shock = program.multiply(program.normal(), deviation);
    program.assign(state, program.multiply(state, program.exp(shock)));
  }
  const counts = dueBefore(countDue(spec, dates), { ...spec, dates });
  const periods = program.column(counts);
  program.when(periods, () => {
    payByVotes(spec, { context, votes, periods });
    for (const [place, { decay = "0" }] of recipients.entries()) {
      const kept = 1 - rateToDouble(decay);
      const state = votes[place];
      if (state === undefined || kept === 1) continue;
      const left = program.multiply(
        state,
        program.column(counts.map((count) => repeat(kept, count))),
      );
      program.assign(state, program.maximum(left, least));
    }
  });
}

/** A power by products alone: these are the same in every engine, `**` is not. */
function repeat(factor: number, count: number): number {
  let power = 1;
  for (let time = 0; time < count; time += 1) power *= factor;
  return power;
}

function payByVotes(
  spec: WeightedAllocation,
  parts: { context: SampleContext; votes: readonly State[]; periods: Operand },
): void {
  const { context, votes, periods } = parts;
  const { program } = context;
  const cap = rateToDouble(spec.cap ?? "1");
  const budget = program.floor(program.multiply(periods, context.toQuanta(spec.perPeriod)));
  const weights = cappedWeights(votes, { program, cap });
  let counted: Operand = 0;
  let given: Operand = 0;
  for (const [place, { to }] of spec.recipients.entries()) {
    const isLast = place === spec.recipients.length - 1;
    counted = program.add(counted, weights[place] ?? 0);
    const share = program.minimum(counted, 1);
    const upTo = isLast ? budget : program.floor(program.multiply(budget, share));
    context.pay({ from: spec.from, to, amount: program.subtract(upTo, given) });
    given = upTo;
  }
}

/**
 * Shares of the votes, none above the cap: who is above is held to it and the others share the
 * rest, until none is.
 */
function cappedWeights(
  votes: readonly State[],
  { program, cap }: { program: ProgramBuilder; cap: number },
): Register[] {
  const sum = (terms: readonly Operand[]) =>
    terms.reduce((all: Register, term) => program.add(all, term), program.add(0, 0));
  let capped: readonly Operand[] = votes.map(() => 0);
  const perVote = () => {
    const open = sum(votes.map((state, place) => program.select(capped[place] ?? 0, 0, state)));
    const left = program.subtract(1, program.multiply(sum(capped), cap));
    return program.divide(program.maximum(left, 0), open);
  };
  // at most 1 ÷ cap recipients can be above the cap
  const rounds = cap >= 1 ? 0 : Math.min(votes.length, Math.floor(1 / cap) + 1);
  for (let round = 0; round < rounds; round += 1) {
    const each = perVote();
    capped = votes.map((state, place) =>
      program.maximum(capped[place] ?? 0, program.lessThan(cap, program.multiply(state, each))),
    );
  }
  const each = perVote();
  return votes.map((state, place) =>
    program.select(capped[place] ?? 0, cap, program.multiply(state, each)),
  );
}
