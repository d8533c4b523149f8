import { countDue, firstDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { PeriodicBurn } from "./periodicBurnSchema.ts";

/**
 * Burns on sampled paths (S26), with the price averaged over the steps since the last burn by their
 * length; for the first one, over the period before it. Several burns in one step share one average.
 */
export function samplePeriodicBurn(spec: PeriodicBurn, context: SampleContext): void {
  const { program, price, quantaPerToken } = context;
  if (price === undefined) return;
  const anchor = rateToDouble(spec.anchor);
  const priceYears = program.state(0);
  const years = program.state(0);
  const burned = program.state(0);
  const counted = program.column(countedYears(spec, context.dates));
  program.assign(priceYears, program.add(priceYears, program.multiply(price, counted)));
  program.assign(years, program.add(years, counted));

  const burns = program.column(countDue(spec, context.dates));
  program.when(burns, () => {
    const average = program.divide(priceYears, years);
    const share = program.divide(anchor, program.add(average, anchor));
    const isBelow = program.lessThan(program.total, context.toQuanta(spec.floor));
    const due = program.multiply(program.multiply(share, burns), spec.blocks * quantaPerToken);
    const paid = context.pay({ from: spec.from, amount: program.select(isBelow, 0, due) });
    program.assign(burned, program.add(burned, paid));
    program.assign(priceYears, 0);
    program.assign(years, 0);
  });
  context.output("burned", program.divide(burned, quantaPerToken));
}

/** The part of each step, in years, that lies in the first burn's period or later. */
function countedYears(spec: PeriodicBurn, dates: readonly number[]): number[] {
  const [start = 0] = dates;
  const begin = firstDue(spec, start) - spec.everySeconds;
  const since = (date: number) => Math.max(date - begin, 0);
  return dates
    .slice(1)
    .map((date, step) => (since(date) - since(dates[step] ?? date)) / secondsPerYear);
}
