import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import type { Revenue } from "./revenueSchema.ts";

/**
 * Revenue on sampled paths (S41): in each step fees are volume × length of the step × fee rate, and each
 * part is its share of them. What cannot be paid for want of tokens is not owed.
 */
export function sampleRevenue(spec: Revenue, context: SampleContext): void {
  const { program, quantaPerToken } = context;
  const yearly = program.multiply(context.process(spec.volume), rateToDouble(spec.feeRate));
  const fees = program.multiply(yearly, program.stepYears);
  const sumUp = (name: string, amount: Operand) => {
    const sum = program.state(0);
    program.assign(sum, program.add(sum, amount));
    context.output(name, sum);
  };
  sumUp("fees", fees);
  const treasury = program.multiply(fees, rateToDouble(spec.treasuryShare));
  const holders = program.multiply(fees, rateToDouble(spec.holderShare));
  if (spec.form === "quote") {
    sumUp("to treasury", treasury);
    sumUp("to holders", holders);
    return;
  }
  const { from } = spec;
  const toQuanta = (tokens: Operand) => program.multiply(tokens, quantaPerToken);
  const toTokens = (quanta: Operand) => program.divide(quanta, quantaPerToken);
  const toTreasury = context.pay({ from, to: spec.treasuryTo, amount: toQuanta(treasury) });
  const toHolders = context.pay({ from, to: spec.holdersTo, amount: toQuanta(holders) });
  const share = rateToDouble(spec.burnedShare);
  const burned = context.pay({ from, amount: toQuanta(program.multiply(fees, share)) });
  sumUp("to treasury", toTokens(toTreasury));
  sumUp("to holders", toTokens(toHolders));
  sumUp("burned", toTokens(burned));
}
