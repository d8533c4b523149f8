import type { Market } from "../marketSchema.ts";
import { exponential } from "./numbers/exponential.ts";
import type { ProgramBuilder, Register, State } from "./ProgramBuilder.ts";
import { stepLengths } from "./stepLengths.ts";

type Jumps = NonNullable<Market["jumps"]>;

/** Jumps beyond this count in one step are as rare as 1e−9. */
const smallestTail = 1e-9;

const mostJumpsAStep = 64;

/**
 * Adds one step's jumps to a log price: their number is Poisson, their sum normal with n·mean and
 * n·deviation², and a drift takes back what they add on average, so that the price's own drift holds
 * (Merton 1976).
 */
export function writeJumps(
  logPrice: State,
  { program, dates, jumps }: { program: ProgramBuilder; dates: readonly number[]; jumps: Jumps },
): void {
  const { perYear, mean, deviation } = jumps;
  if (perYear === 0) return;
  const lengths = stepLengths(dates);
  const uniform = program.uniform();
  let number: Register | undefined;
  for (const tails of tailColumns(lengths.map((length) => perYear * length))) {
    const jumped = program.lessThan(uniform, program.column(tails));
    number = number === undefined ? jumped : program.add(number, jumped);
  }
  if (number === undefined) return;
  const spread = program.multiply(
    program.multiply(program.squareRoot(number), deviation),
    program.normal(),
  );
  const sum = program.add(program.multiply(number, mean), spread);
  const compensation = perYear * (exponential(mean + (deviation * deviation) / 2) - 1);
  const taken = program.multiply(program.stepYears, -compensation);
  program.assign(logPrice, program.add(program.add(logPrice, sum), taken));
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
