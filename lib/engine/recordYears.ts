import { createRun } from "./createRun.ts";
import type { Model } from "./Model.ts";
import type { Processes } from "./Process.ts";
import { secondsPerYear } from "./secondsPerYear.ts";

/** Totals by the rules alone that a year's growth is measured against, in base units. */
export type YearTotals = {
  /**
   * For each date the total 365 days before it, after what fell due at that second; in the first year the
   * start's, before what falls due at its own second.
   */
  before: readonly bigint[];
  /** The total of each date, up to the last that lies 365 days before another or longer. */
  at: readonly bigint[];
};

/**
 * Carries a model to the seconds 365 days before the dates. So the year that ends at a date begins after
 * its first second, and a yearly right counts in it exactly once, whether or not a date lies at its
 * beginning.
 *
 * @param processes - The kinds that this model may have.
 * @param dates - Unix seconds, rising, the first not before the model's `asOf`.
 * @throws whatever `createRun` throws.
 */
export function recordYears(
  processes: Processes,
  model: Model,
  dates: readonly number[],
): YearTotals {
  const run = createRun(processes, model);
  const { ledger } = run;
  const start = ledger.total;
  const at: bigint[] = [];
  const reach = (date: number) => {
    if (date > model.asOf) {
      run.advance(date);
      run.settle(date);
    }
    at.push(ledger.total);
  };
  const before = dates.map((date) => {
    const begin = date - secondsPerYear;
    if (begin < model.asOf) return start;
    while ((dates[at.length] ?? Infinity) <= begin) reach(dates[at.length] ?? begin);
    run.advance(begin);
    return ledger.total;
  });
  return { before, at };
}
