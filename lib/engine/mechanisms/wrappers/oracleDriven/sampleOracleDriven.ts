import type { MechanismOf } from "../../../Model.ts";
import type { Operand, Register } from "../../../sampling/ProgramBuilder.ts";
import type { Payment, SampleContext } from "../../../sampling/SampleContext.ts";
import { heldContext, sampleScaled } from "../heldContext.ts";
import { readOracle } from "./readOracle.ts";

type OracleDriven = MechanismOf<"oracleDriven">;

/** Scales or routes every payment of what it holds by the oracle's factor. */
export function sampleOracleDriven(spec: OracleDriven, context: SampleContext): void {
  const { program } = context;
  const { readings, process, otherwise } = spec;
  const factor =
    process === undefined
      ? program.column(
          context.dates.slice(1).map((at) => readOracle({ ...spec, readings: readings ?? [] }, at)),
        )
      : readProcess({ ...spec, process }, context);
  context.output("factor", factor);
  if (otherwise === undefined) {
    sampleScaled(spec.of, { context, factor });
    return;
  }
  const pay = (payment: Payment) => route(payment, { context, factor, otherwise });
  context.sample(spec.of, heldContext(context, { of: spec.of, pay }));
}

/** The factor's share goes where it was meant to go, the rest elsewhere; each is floored. */
function route(
  payment: Payment,
  { context, factor, otherwise }: { context: SampleContext; factor: Operand; otherwise: string },
): Register {
  const { program } = context;
  const amount = program.multiply(payment.amount, factor);
  const paid = context.pay({ ...payment, amount });
  if (payment.from === otherwise) return paid;
  const rest = program.subtract(payment.amount, amount);
  return program.add(paid, context.pay({ from: payment.from, to: otherwise, amount: rest }));
}

/** The process as the oracle last read it. A reading that is missed leaves the one before. */
function readProcess(spec: OracleDriven & { process: string }, context: SampleContext): Register {
  const { program, dates, model } = context;
  const start = dates[0] ?? 0;
  const { everySeconds = 1, missed = 0 } = spec;
  const seconds = dates.map((date) => date - start);
  const counts = seconds.map((passed) => Math.floor(passed / everySeconds));
  const isDue = counts.slice(1).map((count, step) => (count > (counts[step] ?? 0) ? 1 : 0));
  const now = program.column(seconds.slice(1));
  const first = model.market?.processes?.find(({ id }) => id === spec.process)?.start ?? 0;
  const reading = program.state(first);
  const readAt = program.state(0);
  const value = context.process(spec.process);
  program.when(program.column(isDue), () => {
    // a uniform number is below 1, so that missed 1 misses all and missed 0 none
    const isMissed = program.lessThan(program.uniform(), missed);
    program.assign(reading, program.select(isMissed, reading, value));
    program.assign(readAt, program.select(isMissed, readAt, now));
  });
  const scaled = program.divide(reading, spec.reference);
  const factor = program.minimum(program.maximum(scaled, spec.minimumFactor), spec.maximumFactor);
  const isStale = program.lessThan(spec.staleAfterSeconds, program.subtract(now, readAt));
  return program.select(isStale, spec.fallbackFactor, factor);
}
