import type { Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { countShort, scheduledDue } from "../countShort.ts";
import { activeSeconds } from "../dueSteps.ts";
import { payWhenDue } from "../payWhenDue.ts";
import type { Stream } from "./streamSchema.ts";

const monthsPerYear = 12;

/** A runway is not shown beyond this: a hundred years. */
const longestRunwayMonths = 1_200;

/**
 * A stream of sampled paths (S20): pays what is due, a budget in the quote asset at the price of
 * the step. Records the runway, the months that what is left lasts at the step's outflow, and
 * counts the paths that could once not pay in full: the probability of ruin by date.
 */
export function sampleStream(spec: Stream, context: SampleContext): void {
  const { program } = context;
  const balance = context.bucket(spec.from);
  const isQuote = spec.form === "quote";
  const due = isQuote ? budgetDue(spec, context) : scheduledDue(context);
  countShort(context, { from: spec.from, due });
  if (isQuote) context.pay({ from: spec.from, to: spec.to, amount: due });
  else payWhenDue(context);
  const perMonth = program.divide(due, program.multiply(program.stepYears, monthsPerYear));
  const months = program.minimum(program.divide(balance, perMonth), longestRunwayMonths);
  const isPaying = program.lessThan(0, due);
  context.output("runway in months", program.select(isPaying, months, longestRunwayMonths));
}

function budgetDue(
  spec: Extract<Stream, { form: "quote" }>,
  { program, dates, price, quantaPerToken }: SampleContext,
): Register {
  const perStep = activeSeconds(spec, dates).map(
    (seconds) => (seconds / secondsPerYear) * spec.quotePerYear * quantaPerToken,
  );
  return program.floor(program.divide(program.column(perStep), price ?? 0));
}
