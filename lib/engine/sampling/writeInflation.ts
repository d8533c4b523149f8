import { yearBefore } from "../yearBefore.ts";
import type { ProgramBuilder, Register } from "./ProgramBuilder.ts";

/** A path remembers at most this many totals of the last year. */
const mostRemembered = 64;

/**
 * Growth of the total over the last 365 days, as `yearBefore` dates it; where a year has more than 64
 * dates, against one of every second, third, … date. The path keeps the totals of the last year in a
 * ring of states.
 */
export function writeInflation(
  total: Register,
  { program, dates, start }: { program: ProgramBuilder; dates: readonly number[]; start: number },
): Register {
  const every = spacing(dates);
  const bases = yearBefore(dates, every).map((base) => base / every);
  const length = Math.max(...bases.map((base, at) => Math.floor(at / every) - base)) + 1;
  const ring = Array.from({ length }, () => program.state(start));
  const base = program.state(start);
  const columnOf = (isNow: (at: number) => boolean) =>
    program.column(dates.slice(1).map((_, step) => (isNow(step + 1) ? 1 : 0)));
  for (const [slot, remembered] of ring.entries()) {
    const isStored = (at: number) => at % every === 0 && (at / every) % length === slot;
    program.when(columnOf(isStored), () => program.assign(remembered, total));
    const isBase = (at: number) => (bases[at] ?? 0) % length === slot;
    program.when(columnOf(isBase), () => program.assign(base, remembered));
  }
  return program.divide(program.subtract(total, base), base);
}

function spacing(dates: readonly number[]): number {
  const reach = Math.max(0, ...yearBefore(dates).map((base, at) => at - base));
  return Math.ceil((reach + 1) / mostRemembered);
}
