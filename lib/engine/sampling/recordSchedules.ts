import { allProcesses } from "../allProcesses.ts";
import type { Flow } from "../createLedger.ts";
import { createRun } from "../createRun.ts";
import type { Model } from "../Model.ts";

/** What every mechanism's exact process has due, and the exact totals, over the dates of a model. */
export type Schedules = {
  flows: readonly (Omit<Flow, "due"> & {
    /** Base units due since the start, at each date. */
    due: readonly bigint[];
  })[];
  /** What each bucket holds at the start, in base units. */
  starts: readonly bigint[];
  /** The largest total on the way, in base units. */
  largestTotal: bigint;
  /** What issuance may not pass, in base units. */
  limit: bigint;
};

/**
 * Runs a model exactly and notes what falls due, for sampled paths to move.
 *
 * @throws whatever `createRun` throws.
 */
export function recordSchedules(model: Model, dates: readonly number[]): Schedules {
  const run = createRun(allProcesses, model);
  const { ledger } = run;
  const starts = [...ledger.balances];
  const columns = ledger.flows.map((): bigint[] => []);
  let largestTotal = ledger.total;
  for (const date of dates) {
    if (date > model.asOf) {
      run.advance(date);
      run.settle(date);
    }
    if (ledger.total > largestTotal) largestTotal = ledger.total;
    for (const [index, { due }] of ledger.flows.entries()) columns[index]?.push(due);
  }
  const flows = ledger.flows.map((flow, index) => ({ ...flow, due: columns[index] ?? [] }));
  return { flows, starts, largestTotal, limit: ledger.limit };
}
