import { exponential } from "../../../sampling/numbers/exponential.ts";
import type { Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { ProofOfStake } from "./proofOfStakeSchema.ts";

/** Some tokens are always kept liquid. */
const largestRatio = 0.99;

/**
 * Moves tokens between the liquid bucket and the stake: the stake closes 1 − e^(−speed × years) of its gap to
 * ratio × (yield ÷ yield at the start)^elasticity of the total supply, at most 99 % of it.
 */
export function writeResponse(
  spec: ProofOfStake,
  { context, stakeYield }: { context: SampleContext; stakeYield: Register },
): void {
  const { response } = spec;
  if (response === undefined) return;
  const { program, dates } = context;
  const stake = context.bucket(spec.stake);
  const liquid = context.bucket(response.liquid);
  const aim =
    response.ratio === undefined
      ? program.add(startingRatio(spec, context), 0)
      : context.process(response.ratio);
  const wanted = program.minimum(
    program.multiply(aim, writeYieldFactor(response.yieldElasticity, { context, stakeYield })),
    largestRatio,
  );
  const years = dates.slice(1).map((date, step) => (date - (dates[step] ?? date)) / secondsPerYear);
  const closed = program.column(
    years.map((length) => 1 - exponential(-response.adjustmentPerYear * length)),
  );
  const gap = program.subtract(program.multiply(wanted, program.total), stake);
  const change = program.multiply(gap, closed);
  // not payments: a wrapper that lowers issuance does not keep holders from staking
  program.move({ from: liquid, to: stake, amount: change });
  program.move({ from: stake, to: liquid, amount: program.subtract(0, change) });
}

/** (yield ÷ yield of the first step)^elasticity. */
function writeYieldFactor(
  elasticity: number,
  { context, stakeYield }: { context: SampleContext; stakeYield: Register },
): Register {
  const { program, dates } = context;
  if (elasticity === 0) return program.add(1, 0);
  const first = program.state(0);
  const isFirst = program.column(dates.slice(1).map((_, step) => (step === 0 ? 1 : 0)));
  program.when(isFirst, () => program.assign(first, stakeYield));
  return program.power(program.divide(stakeYield, first), elasticity);
}

function startingRatio(spec: ProofOfStake, { model, toQuanta }: SampleContext): number {
  let [staked, total] = [0, 0];
  for (const { id, amount } of model.buckets) {
    const quanta = toQuanta(amount);
    total += quanta;
    if (id === spec.stake) staked = quanta;
  }
  return total === 0 ? 0 : staked / total;
}
