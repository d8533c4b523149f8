import type { Register } from "../../sampling/ProgramBuilder.ts";
import type { Payment, SampleContext } from "../../sampling/SampleContext.ts";

/**
 * The same context in which every payment goes through `pay`. What wrappers inside scale is scaled
 * before `pay` sees it, so that a limit set there holds.
 */
export function interceptPayments(
  context: SampleContext,
  pay: (payment: Payment) => Register,
): SampleContext {
  return {
    ...context,
    pay,
    scaled: (factor) =>
      interceptPayments(context, (payment) =>
        pay({ ...payment, amount: context.program.multiply(payment.amount, factor) }),
      ),
  };
}
