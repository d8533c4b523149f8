import type { MechanismOf } from "../../../Model.ts";
import type { Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { sampleScaled } from "../heldContext.ts";

type CircuitBreaker = MechanismOf<"circuitBreaker">;

/**
 * Lets through what it holds until a limit is passed, then `slowTo` of it until the cool-down is over.
 * What is measured is the state at the wrapper's turn, before it pays; it never raises a payment.
 */
export function sampleCircuitBreaker(spec: CircuitBreaker, context: SampleContext): void {
  const { program, dates } = context;
  const start = dates[0] ?? 0;
  const now = program.column(dates.slice(1).map((date) => date - start));
  const closedUntil = program.state(0);
  const isTripped = [
    ...drawdownTrip(spec, { context, isClosed: program.lessThan(now, closedUntil) }),
    ...growthTrip(spec, context),
    ...outflowTrip(spec, context),
  ].reduce((one, other) => program.maximum(one, other), program.add(0, 0));
  const reopening = program.add(now, spec.coolDownSeconds);
  program.assign(closedUntil, program.select(isTripped, reopening, closedUntil));
  const factor = program.select(program.lessThan(now, closedUntil), spec.slowTo ?? 0, 1);
  context.output("let through", factor);
  sampleScaled(spec.of, { context, factor });
}

function drawdownTrip(
  { maximumDrawdown }: CircuitBreaker,
  { context, isClosed }: { context: SampleContext; isClosed: Register },
): Register[] {
  const { program, price, model } = context;
  if (maximumDrawdown === undefined || price === undefined) return [];
  const peak = program.state(model.market?.price ?? 0);
  // while closed the peak follows the price, else a fall that lasts would trip it for ever
  program.assign(peak, program.select(isClosed, price, program.maximum(peak, price)));
  return [program.lessThan(price, program.multiply(peak, 1 - maximumDrawdown))];
}

function growthTrip(spec: CircuitBreaker, context: SampleContext): Register[] {
  const { program } = context;
  if (spec.maximumInflation === undefined) return [];
  const base = holdAtOpening(spec, { context, value: program.total });
  return [program.lessThan(program.multiply(base, 1 + spec.maximumInflation), program.total)];
}

function outflowTrip(spec: CircuitBreaker, context: SampleContext): Register[] {
  const { program } = context;
  if (spec.maximumOutflow === undefined || spec.outflowFrom === undefined) return [];
  const watched = context.bucket(spec.outflowFrom);
  const base = holdAtOpening(spec, { context, value: watched });
  return [program.lessThan(watched, program.multiply(base, 1 - spec.maximumOutflow))];
}

/** What `value` was at the wrapper's first turn in the running window. */
function holdAtOpening(
  { windowSeconds = Infinity }: CircuitBreaker,
  { context, value }: { context: SampleContext; value: State },
): State {
  const { program, dates } = context;
  const start = dates[0] ?? 0;
  const windows = dates.slice(1).map((date) => Math.floor((date - start) / windowSeconds));
  const opens = windows.map((window, step) =>
    step === 0 || window > (windows[step - 1] ?? 0) ? 1 : 0,
  );
  const held = program.state(0);
  program.when(program.column(opens), () => program.assign(held, value));
  return held;
}
