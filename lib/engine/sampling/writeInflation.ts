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
  const { stored, asked } = scheduleSlots({ bases, every, slots: length });
  for (const [slot, remembered] of ring.entries()) {
    program.when(program.column(stored[slot] ?? []), () => program.assign(remembered, total));
    program.when(program.column(asked[slot] ?? []), () => program.assign(base, remembered));
  }
  return program.divide(program.subtract(total, base), base);
}

/** For each slot of the ring and each step, 1 where it takes up the total, and 1 where it is the base. */
function scheduleSlots(parameters: { bases: readonly number[]; every: number; slots: number }) {
  const { bases, every, slots } = parameters;
  const columns = () => Array.from({ length: slots }, () => new Float64Array(bases.length - 1));
  const [stored, asked] = [columns(), columns()];
  const mark = (column: Float64Array | undefined, at: number) => column?.fill(1, at - 1, at);
  for (let at = 1; at < bases.length; at += 1) {
    if (at % every === 0) mark(stored[(at / every) % slots], at);
    mark(asked[(bases[at] ?? 0) % slots], at);
  }
  return { stored, asked };
}

function spacing(dates: readonly number[]): number {
  const reach = Math.max(0, ...yearBefore(dates).map((base, at) => at - base));
  return Math.ceil((reach + 1) / mostRemembered);
}
