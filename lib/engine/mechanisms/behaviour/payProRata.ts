import type { Operand, Register } from "../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../sampling/SampleContext.ts";

/** The sum of what some buckets hold, in quanta, as it is at this place of the program. */
export function sumHeld(context: SampleContext, holders: readonly string[]): Register {
  const { program } = context;
  return holders.reduce((sum, id) => program.add(sum, context.bucket(id)), program.add(0, 0));
}

/**
 * Issues to holders, or burns from them, an amount in proportion to what they hold, as `splitByBalance`
 * does in an exact run: every holder is scaled by one factor, to a quantum, and the parts sum to the
 * amount.
 */
export function payProRata(
  context: SampleContext,
  payment: { holders: readonly string[]; way: "issue" | "burn"; amount: Operand },
): void {
  const { program } = context;
  const { holders, way } = payment;
  let counted: Register = program.add(0, 0);
  const ends = holders.map((id) => {
    counted = program.add(counted, context.bucket(id));
    return counted;
  });
  const sum = counted;
  const amount = program.floor(program.maximum(payment.amount, 0));
  let given: Operand = 0;
  for (const [index, id] of holders.entries()) {
    // the last quotient is 1 exactly, so nothing of the amount is lost
    const upTo = program.floor(program.multiply(amount, program.divide(ends[index] ?? sum, sum)));
    const part = program.subtract(upTo, given);
    context.pay(way === "issue" ? { to: id, amount: part } : { from: id, amount: part });
    given = upTo;
  }
}
