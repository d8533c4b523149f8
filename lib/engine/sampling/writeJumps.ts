import type { Market } from "../marketSchema.ts";
import { exponential } from "./numbers/exponential.ts";
import type { ProgramBuilder, Register } from "./ProgramBuilder.ts";
import { stepLengths } from "./stepLengths.ts";

type Jumps = NonNullable<Market["jumps"]>;

/** Jumps beyond this count in one step are as rare as 1e−9. */
const smallestTail = 1e-9;

const mostJumpsAStep = 64;

/**
 * What one step's jumps add to a log price: their number is Poisson, their sum normal with n·mean and
 * n·deviation², and a drift takes back what they add on average, so that the price's own drift holds
 * (Merton 1976).
 */
export function writeJumps({
  program,
  dates,
  jumps,
}: {
  program: ProgramBuilder;
  dates: readonly number[];
  jumps: Jumps;
}): Register {
  const { perYear, mean, deviation } = jumps;
  const uniform = program.uniform();
  const tails = tailColumns(stepLengths(dates).map((length) => perYear * length));
  const number = tails
    .map((tail) => program.lessThan(uniform, program.column(tail)))
    .reduce((sum, jumped) => program.add(sum, jumped), program.add(0, 0));
  const spread = program.multiply(program.squareRoot(number), deviation);
  const sum = program.add(
    program.multiply(number, mean),
    program.multiply(spread, program.normal()),
  );
  const compensation = perYear * (exponential(mean + (deviation * deviation) / 2) - 1);
  return program.add(sum, program.multiply(program.stepYears, -compensation));
}

/** For n = 1, 2, …: the probability of at least n jumps in each step. */
function tailColumns(means: readonly number[]): number[][] {
  const columns: number[][] = [];
  const terms = means.map((mean) => exponential(-mean));
  const tails = terms.map((none) => 1 - none);
  for (let n = 1; n <= mostJumpsAStep && tails.some((tail) => tail > smallestTail); n += 1) {
    columns.push([...tails]);
    for (const [step, mean] of means.entries()) {
      terms[step] = ((terms[step] ?? 0) * mean) / n;
      tails[step] = Math.max((tails[step] ?? 0) - (terms[step] ?? 0), 0);
    }
  }
  return columns;
}
