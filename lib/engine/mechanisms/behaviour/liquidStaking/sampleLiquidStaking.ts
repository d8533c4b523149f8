import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand, Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { payProRata, sumHeld } from "../payProRata.ts";
import type { LiquidStaking } from "./liquidStakingSchema.ts";

/**
 * Reports on sampled paths (S04): n reports in a step grow what is pooled by (1 + r)^n and what was held
 * before by (1 + r(1 − f))^n; the rest is the fee. A slashing is netted with the step's rewards, as in
 * Lido's report: below zero there is no fee and every holder loses alike.
 */
export function sampleLiquidStaking(spec: LiquidStaking, context: SampleContext): void {
  const { program, model } = context;
  const holders = spec.holders ?? model.buckets.map(({ id }) => id);
  const reports = program.column(countDue(spec, context.dates));
  const periodYears = spec.everySeconds / secondsPerYear;
  const perYear: Operand =
    spec.rewardsProcess === undefined
      ? rateToDouble(spec.rewardsPerYear)
      : context.process(spec.rewardsProcess);
  const lost = lostShare(spec, context);
  const sharePrice = program.state(startPrice(spec, context, holders));

  program.when(reports, () => {
    const rate = program.multiply(perYear, periodYears);
    const grow = (perReport: Register) =>
      program.subtract(
        program.exp(program.multiply(program.log(program.add(perReport, 1)), reports)),
        1,
      );
    const fee = rateToDouble(spec.feeShare);
    const rewards = grow(rate);
    const kept = grow(program.multiply(rate, 1 - fee));
    const loss = lost(reports);
    const net = program.subtract(rewards, loss);
    const feeOfNet = program.multiply(program.maximum(net, 0), fee);
    const isHit = program.lessThan(0, loss);
    const taken = program.select(isHit, feeOfNet, program.subtract(rewards, kept));
    const gain = program.subtract(net, taken);

    const pooled = sumHeld(context, holders);
    const toFee = program.multiply(pooled, taken);
    payProRata(context, { holders, way: "issue", amount: program.multiply(pooled, gain) });
    if (spec.slashing !== undefined) {
      const burned = program.multiply(pooled, program.subtract(0, gain));
      payProRata(context, { holders, way: "burn", amount: burned });
    }
    context.pay({ to: spec.feeTo, amount: toFee });
    program.assign(sharePrice, program.multiply(sharePrice, program.add(gain, 1)));
  });
  context.output("share price", sharePrice);
}

/** Gives the share of the pool lost by slashing within a number of reports. */
function lostShare(spec: LiquidStaking, { program }: SampleContext): (reports: Operand) => Operand {
  const { slashing } = spec;
  if (slashing === undefined) return () => 0;
  const draw = program.uniform();
  const perReport = (slashing.eventsPerYear * spec.everySeconds) / secondsPerYear;
  return (reports) => {
    const none = program.exp(program.multiply(reports, -perReport));
    const isHit = program.lessThan(none, draw);
    return program.multiply(isHit, slashing.lostShare);
  };
}

function startPrice(
  spec: LiquidStaking,
  { model, toQuanta }: SampleContext,
  holders: readonly string[],
): number {
  if (spec.shares === undefined) return 1;
  const pooled = model.buckets
    .filter(({ id }) => holders.includes(id))
    .reduce((sum, { amount }) => sum + toQuanta(amount), 0);
  const shares = toQuanta(spec.shares);
  return shares === 0 ? 1 : pooled / shares;
}
