import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand, Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { dueBefore } from "../dueBefore.ts";
import { dueSteps } from "../dueSteps.ts";
import { payWhenDue } from "../payWhenDue.ts";
import { toQuanta } from "../toQuanta.ts";
import { exitPenalty } from "./exitPenalty.ts";
import type { TimeWeightedStake } from "./timeWeightedStakeSchema.ts";

type Place = TimeWeightedStake["locks"][number] & { held: State };
type Parts = { context: SampleContext; locks: readonly Place[] };

/**
 * Locked stake of sampled paths (S43). Where locks leave early, each does so at random, whole, with
 * the stated frequency a year, and pays the penalty of that time; rewards are split by the weights
 * that are left, at the end of the step. Records the weight of all locks in tokens. Without early
 * exits all paths do what the exact run does.
 */
export function sampleTimeWeightedStake(spec: TimeWeightedStake, context: SampleContext): void {
  const { program, model, dates } = context;
  if (spec.earlyExit?.perYear === undefined) {
    payWhenDue(context);
    return;
  }
  const locks = spec.locks.map((lock) => ({
    ...lock,
    held: program.state(
      Math.floor(toQuanta(parseAmount(lock.amount, model.token.decimals), context)),
    ),
  }));
  const parts = { context, locks };
  payRewards(spec, parts);
  for (const lock of locks) {
    endLock(spec, { context, lock });
    leaveEarly(spec, { context, lock });
  }
  const weights = weightsAt(dates.slice(1), parts);
  context.output(
    "weight",
    program.divide(sumOf(weights, context), spec.longestSeconds * context.quantaPerToken),
  );
}

/** Amount times remaining seconds of each lock, at one instant of every step. */
function weightsAt(instants: readonly number[], { context, locks }: Parts): Register[] {
  const { program } = context;
  return locks.map(({ unlockAt, held }) => {
    const remaining = instants.map((at) => Math.max(0, unlockAt - at));
    return program.multiply(held, program.column(remaining));
  });
}

function sumOf(terms: readonly Register[], { program }: SampleContext): Register {
  return terms.reduce((sum, term) => program.add(sum, term), program.add(0, 0));
}

function payRewards({ rewards }: TimeWeightedStake, parts: Parts): void {
  if (rewards === undefined) return;
  const { context, locks } = parts;
  const { program, dates } = context;
  const counts = dueBefore(countDue(rewards, dates), { ...rewards, dates });
  const weights = weightsAt(dates.slice(1), parts);
  const all = sumOf(weights, context);
  const periods = program.column(counts);
  program.when(periods, () => {
    const budget = program.floor(program.multiply(periods, context.toQuanta(rewards.perPeriod)));
    let counted: Operand = 0;
    let given: Operand = 0;
    for (const [place, { to }] of locks.entries()) {
      counted = program.add(counted, weights[place] ?? 0);
      // the last sum equals the whole, so the parts do too
      const share = program.divide(counted, all);
      const upTo = program.floor(program.multiply(budget, share));
      context.pay({ from: rewards.from, to, amount: program.subtract(upTo, given) });
      given = upTo;
    }
  });
}

function endLock(
  spec: TimeWeightedStake,
  { context, lock }: { context: SampleContext; lock: Place },
): void {
  const { program, dates, model } = context;
  const { exitAt = lock.unlockAt, held } = lock;
  const amount = parseAmount(lock.amount, model.token.decimals);
  const penalty = exitPenalty(
    { amount, unlockAt: lock.unlockAt },
    {
      at: Math.max(exitAt, model.asOf),
      longestSeconds: spec.longestSeconds,
      most: parseRate(spec.earlyExit?.mostPenalty ?? "0"),
    },
  );
  program.when(program.column(dueSteps(exitAt, dates)), () => {
    const kept = program.minimum(program.floor(toQuanta(penalty, context)), held);
    release(spec, { context, lock, amount: program.subtract(held, kept), penalty: kept });
    program.assign(held, 0);
  });
}

/** In steps that end before the lock does. */
function leaveEarly(
  spec: TimeWeightedStake,
  { context, lock }: { context: SampleContext; lock: Place },
): void {
  const { program, dates } = context;
  const { unlockAt, exitAt = unlockAt, held } = lock;
  const { perYear = 0, mostPenalty = "0" } = spec.earlyExit ?? {};
  const ends = dates.slice(1);
  const most = rateToDouble(mostPenalty);
  program.when(program.column(ends.map((end) => (end < exitAt ? 1 : 0))), () => {
    const stays = program.exp(program.multiply(program.stepYears, -perYear));
    const leaving = program.multiply(program.lessThan(stays, program.uniform()), held);
    const shares = ends.map((end) =>
      Math.min(most, Math.max(0, unlockAt - end) / spec.longestSeconds),
    );
    const penalty = program.floor(program.multiply(leaving, program.column(shares)));
    release(spec, { context, lock, amount: program.subtract(leaving, penalty), penalty });
    program.assign(held, program.subtract(held, leaving));
  });
}

function release(
  { from, earlyExit }: TimeWeightedStake,
  parts: { context: SampleContext; lock: Place; amount: Register; penalty: Register },
): void {
  const { context, lock, amount, penalty } = parts;
  context.pay({ from, to: lock.to, amount });
  context.pay({ from, to: earlyExit?.penaltyTo, amount: penalty });
}
