import type { YearTotals } from "../recordYears.ts";
import { toDouble } from "../toDouble.ts";
import { yearBefore } from "../yearBefore.ts";
import type { Quantum } from "./chooseQuantum.ts";
import type { ProgramBuilder, Register } from "./ProgramBuilder.ts";

/** A path remembers at most this many totals of the last year. */
const mostRemembered = 64;

type InflationParameters = {
  program: ProgramBuilder;
  dates: readonly number[];
  /** The total at the start, in quanta. */
  start: number;
  years: YearTotals;
  quantum: Quantum;
};

/**
 * Growth of the total over the last 365 days, in the first year since the start. The path keeps the totals
 * of the last year in a ring of states; where a year has more than 64 dates, of every second, third, …
 * date. A year that begins between two of them begins with the earlier one's total and what the rules alone
 * add until then: the mints of the beginning's own second belong to the year before.
 */
export function writeInflation(total: Register, parameters: InflationParameters): Register {
  const { program, dates, start } = parameters;
  const every = spacing(dates);
  const places = yearBefore(dates, every);
  const bases = places.map((place) => place / every);
  const length = Math.max(...bases.map((base, at) => Math.floor(at / every) - base)) + 1;
  const ring = Array.from({ length }, () => program.state(start));
  const base = program.state(start);
  const { stored, asked } = scheduleSlots({ bases, every, slots: length });
  for (const [slot, remembered] of ring.entries()) {
    program.when(program.column(stored[slot] ?? []), () => program.assign(remembered, total));
    program.when(program.column(asked[slot] ?? []), () => program.assign(base, remembered));
  }
  const begin = addRules(base, { ...parameters, places });
  return program.divide(program.subtract(total, begin), begin);
}

/** What the rules add between the remembered date and the year's beginning; they may also burn. */
function addRules(
  base: Register,
  parameters: InflationParameters & { places: readonly number[] },
): Register {
  const { program, years, quantum, places } = parameters;
  const added = places
    .slice(1)
    .map((place, step) =>
      toDouble(
        (years.before[step + 1] ?? 0n) - (years.at[place] ?? years.before[0] ?? 0n),
        quantum.baseUnits,
      ),
    );
  if (added.every((amount) => amount === 0)) return base;
  return program.maximum(program.add(base, program.column(added)), 0);
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
