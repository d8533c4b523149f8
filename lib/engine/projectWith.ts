import { checkDates } from "./checkDates.ts";
import { createRun } from "./createRun.ts";
import { liquidClassesByDefault } from "./liquidClassesByDefault.ts";
import type { BucketClass, Model } from "./Model.ts";
import { modelDates } from "./modelDates.ts";
import type { Processes } from "./Process.ts";
import type { Trajectory } from "./Trajectory.ts";

/**
 * Carries a model through time, exactly, in base units. At `asOf` the buckets are as the model gives
 * them; what is due then or overdue happens right after, and shows from the next date on. At every
 * later date all that falls due up to and at that second has happened.
 *
 * @param processes - The kinds that this model may have.
 * @param model - As `parseModel` gives it.
 * @param options - `dates`: exactly these instead of the model's own grid; Unix seconds, rising, the
 * first not before `asOf`. TreasuryVester claims are made at each date, so they depend on the dates.
 * @throws {InvalidDatesError} @throws {TooManyStepsError} @throws {UnknownBucketError}
 * @throws {AmountError}
 */
export function projectWith(
  processes: Processes,
  model: Model,
  options: { dates?: readonly number[] | undefined } = {},
): Trajectory {
  const dates = options.dates ?? modelDates(model);
  checkDates(dates, model.asOf);
  const run = createRun(processes, model);
  const { ledger } = run;
  const { balances } = ledger;
  const liquid = indexesOf(model, model.liquidClasses ?? liquidClassesByDefault);
  const owned = indexesOf(model, ["treasury"]);

  const total: bigint[] = [];
  const circulating: bigint[] = [];
  const treasury: bigint[] = [];
  const columns = balances.map((): bigint[] => []);
  for (const date of dates) {
    if (date > model.asOf) {
      run.advance(date);
      run.settle(date);
    }
    total.push(ledger.total);
    circulating.push(sumOf(balances, liquid));
    treasury.push(sumOf(balances, owned));
    for (let index = 0; index < columns.length; index += 1) {
      columns[index]?.push(balances[index] ?? 0n);
    }
  }
  return {
    dates,
    total,
    circulating,
    treasury,
    buckets: Object.fromEntries(model.buckets.map(({ id }, index) => [id, columns[index] ?? []])),
    allowedTotal: run.hasRight ? projectAllowedTotal(processes, model, dates) : total,
    events: ledger.events.toSorted((a, b) => a.at - b.at),
  };
}

/** The total if every right to mint is used in full at once it arises, from `asOf` itself on. */
function projectAllowedTotal(
  processes: Processes,
  model: Model,
  dates: readonly number[],
): readonly bigint[] {
  const run = createRun(processes, model, { useEveryRight: true });
  return dates.map((date) => {
    run.advance(date);
    run.settle(date);
    return run.ledger.total;
  });
}

function indexesOf(model: Model, classes: readonly BucketClass[]): readonly number[] {
  return model.buckets.flatMap((bucket, index) => (classes.includes(bucket.class) ? index : []));
}

function sumOf(balances: readonly bigint[], indexes: readonly number[]): bigint {
  let sum = 0n;
  for (const index of indexes) sum += balances[index] ?? 0n;
  return sum;
}
