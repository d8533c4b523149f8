import type { Operand, Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { activeSeconds } from "../dueSteps.ts";
import { payScheduled } from "../payScheduled.ts";
import type { Stream } from "./streamSchema.ts";

const monthsPerYear = 12;

/** A runway is not shown beyond this: a hundred years. */
const longestRunwayMonths = 1_200;

/**
 * A stream of sampled paths (S20): pays what is due, a budget in the quote asset at the price of the step. Records the
 * runway, the months that what is left lasts at the step's outflow, and counts the paths that could once not pay
 * in full: the probability of ruin by date.
 */
export function sampleStream(spec: Stream, context: SampleContext): void {
  const { program } = context;
  const balance = context.bucket(spec.from);
  const isQuote = spec.form === "quote";
  const due = isQuote ? budgetDue(spec, context) : scheduledDue(context);
  const isShort = program.lessThan(balance, due);
  const wasShort = program.state(0);
  program.assign(wasShort, program.maximum(wasShort, isShort));
  if (isQuote) context.pay({ from: spec.from, to: spec.to, amount: due });
  else payScheduled(context);
  const perMonth = program.divide(due, program.multiply(program.stepYears, monthsPerYear));
  const months = program.minimum(program.divide(balance, perMonth), longestRunwayMonths);
  const isPaying = program.lessThan(0, due);
  context.output("runway in months", program.select(isPaying, months, longestRunwayMonths));
  context.count("cannot pay", wasShort);
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

function scheduledDue(context: SampleContext): Operand {
  const { program } = context;
  return context
    .scheduledFlows()
    .reduce((sum: Register, { due }) => program.add(sum, due), program.add(0, 0));
}
