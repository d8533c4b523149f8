import type { Operand, Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import type { Cohort } from "./cohortSchema.ts";

/** Beyond this all that can be sold is sold; a finite number keeps 0 times it 0. */
const largestAnswer = 1e6;

/**
 * Lets holders claim, stake and sell. Each speed is that of the spec times a factor of the path,
 * exp(deviation·z − deviation² ÷ 2), whose mean is 1. All of it moves between buckets.
 */
export function sampleCohort(spec: Cohort, context: SampleContext): void {
  const { program } = context;
  const holders = context.bucket(spec.holders);
  claim(spec, context);
  const before = program.state(0);
  const arrived = program.maximum(program.subtract(holders, before), 0);
  const loyal = program.state(0);
  program.assign(loyal, program.add(loyal, program.multiply(arrived, spec.loyalShare)));
  if (spec.stakedIn !== undefined) {
    const amount = program.multiply(arrived, spec.stakeShare ?? 0);
    context.pay({ from: spec.holders, to: spec.stakedIn, amount });
  }
  sell(spec, { context, arrived, loyal });
  program.assign(before, holders);
}

function claim(
  { claimedFrom, claimPerYear = 0, holders, deviation }: Cohort,
  context: SampleContext,
): void {
  if (claimedFrom === undefined) return;
  const { program } = context;
  const speed = program.multiply(pathFactor(deviation, context), claimPerYear);
  const open = context.bucket(claimedFrom);
  context.pay({
    from: claimedFrom,
    to: holders,
    amount: program.multiply(open, part(speed, context)),
  });
}

function sell(
  spec: Cohort,
  { context, arrived, loyal }: { context: SampleContext; arrived: Register; loyal: Register },
): void {
  const { program, price, model, quantaPerToken } = context;
  const factor = pathFactor(spec.deviation, context);
  const { priceResponse = 0 } = spec;
  const answer =
    price === undefined || model.market === undefined || priceResponse === 0
      ? 1
      : program.minimum(
          program.power(program.divide(price, model.market.price), priceResponse),
          largestAnswer,
        );
  const eagerness = program.multiply(factor, answer);
  // a share sold at once follows the same factor, and never passes what is neither staked nor loyal
  const free = Math.max(1 - spec.loyalShare - (spec.stakeShare ?? 0), 0);
  const share = program.minimum(program.multiply(eagerness, spec.sellShare), free);
  const atOnce = program.multiply(arrived, share);
  const held = context.bucket(spec.holders);
  const left = program.maximum(program.subtract(program.subtract(held, loyal), atOnce), 0);
  const speed = program.multiply(eagerness, spec.sellPerYear);
  const amount = program.add(atOnce, program.multiply(left, part(speed, context)));
  const sold = context.pay({ from: spec.holders, to: spec.soldTo, amount });
  context.sell(sold);
  const sum = program.state(0);
  program.assign(sum, program.add(sum, sold));
  context.output("tokens sold", program.divide(sum, quantaPerToken));
}

/** 1 − exp(−speed × years of the step). */
function part(speed: Operand, { program }: SampleContext): Register {
  const decay = program.exp(program.subtract(0, program.multiply(speed, program.stepYears)));
  return program.subtract(1, decay);
}

/** Drawn in the first step and kept. */
function pathFactor(deviation: number, { program, dates }: SampleContext): Operand {
  if (deviation === 0) return 1;
  const factor = program.state(1);
  const isFirst = program.column(dates.slice(1).map((_, step) => (step === 0 ? 1 : 0)));
  program.when(isFirst, () => {
    const logarithm = program.subtract(
      program.multiply(program.normal(), deviation),
      (deviation * deviation) / 2,
    );
    program.assign(factor, program.exp(logarithm));
  });
  return factor;
}
