import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { Restaking } from "./restakingSchema.ts";

/**
 * Restaking on sampled paths (S05): each service may slash its share of the stake once in a step, one after
 * the other, so that each takes from what the others left; then the rewards of the step are paid on
 * what remains.
 */
export function sampleRestaking(spec: Restaking, context: SampleContext): void {
  const { program } = context;
  const stake = context.bucket(spec.stake);
  const lost = program.state(0);
  for (const service of spec.services) {
    const { stakeShare, slashesPerYear, slashedShare } = service;
    if (slashesPerYear === 0 || slashedShare === 0) continue;
    const none = program.exp(program.multiply(program.stepYears, -slashesPerYear));
    const isHit = program.lessThan(none, program.uniform());
    const share = program.multiply(isHit, rateToDouble(stakeShare) * slashedShare);
    const amount = program.multiply(stake, share);
    const slashed = context.pay({ from: spec.stake, to: spec.slashedTo, amount });
    program.assign(lost, program.add(lost, slashed));
  }
  payRewards(spec, context);
  for (const [index, { label = `service ${index + 1}`, stakeShare }] of spec.services.entries()) {
    const tokens = program.divide(stake, context.quantaPerToken);
    context.output(`claim of ${label}`, program.multiply(tokens, rateToDouble(stakeShare)));
  }
  context.output("slashed", program.divide(lost, context.quantaPerToken));
}

function payRewards(spec: Restaking, context: SampleContext): void {
  const { program } = context;
  const payments = program.column(countDue(spec, context.dates));
  const fee = rateToDouble(spec.feeShare);
  const perYear = spec.services.reduce(
    (sum, { stakeShare, rewardsPerYear }) =>
      sum + rateToDouble(stakeShare) * rateToDouble(rewardsPerYear),
    0,
  );
  const perPayment = (perYear * spec.everySeconds) / secondsPerYear;
  program.when(payments, () => {
    const stake = context.bucket(spec.stake);
    // where stakers are paid into the stake, later payments of a step are on the earlier ones too
    const kept =
      spec.to === spec.stake
        ? program.subtract(program.power(1 + perPayment * (1 - fee), payments), 1)
        : program.multiply(payments, perPayment * (1 - fee));
    const staked = program.add(stake, 0);
    const toStakers = program.multiply(staked, kept);
    const toOperators =
      fee === 1
        ? program.multiply(staked, program.multiply(payments, perPayment))
        : program.multiply(toStakers, fee / (1 - fee));
    context.pay({ from: spec.from, to: spec.to, amount: toStakers });
    context.pay({ from: spec.from, to: spec.feeTo, amount: toOperators });
  });
}
