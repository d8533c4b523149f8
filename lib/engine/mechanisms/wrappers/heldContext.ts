import type { Mechanism } from "../../Model.ts";
import type { Operand, Register } from "../../sampling/ProgramBuilder.ts";
import type { Payment, SampleContext } from "../../sampling/SampleContext.ts";

/**
 * The context that a wrapper gives to what it holds: every payment goes through `pay`, figures and
 * counts are named after the mechanism held. What wrappers further inside scale is scaled before `pay` sees it,
 * so that a limit set there holds.
 */
export function heldContext(
  context: SampleContext,
  { of, pay }: { of: Mechanism; pay(payment: Payment): Register },
): SampleContext {
  const name = of.label ?? of.kind;
  const named = {
    output: (figure: string, value: Operand) => context.output(`${name}: ${figure}`, value),
    count: (event: string, condition: Operand) => context.count(`${name}: ${event}`, condition),
  };
  const scale = (payment: Payment, factor: Operand) => ({
    ...payment,
    amount: context.program.multiply(payment.amount, factor),
  });
  return {
    ...context,
    ...named,
    pay,
    scaled: (factor) => heldContext(context, { of, pay: (payment) => pay(scale(payment, factor)) }),
  };
}

/** Writes what a wrapper holds with every payment multiplied by a factor. */
export function sampleScaled(
  of: Mechanism,
  { context, factor }: { context: SampleContext; factor: Operand },
): void {
  const { program } = context;
  const pay = (payment: Payment) =>
    context.pay({ ...payment, amount: program.multiply(payment.amount, factor) });
  context.sample(of, heldContext(context, { of, pay }));
}
