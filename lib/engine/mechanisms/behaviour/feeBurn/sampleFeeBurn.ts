import { rateToDouble } from "../../../rateToDouble.ts";
import type { Column } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { toDouble } from "../../../toDouble.ts";
import type { FeeBurn } from "./feeBurnSchema.ts";

type BaseFeeBurn = Extract<FeeBurn, { form: "baseFee" }>;

/** Below this many base units of gas the floored rule of EIP-1559 lets the fee fall no further. */
const lowestBaseFee = 7;

/**
 * Burned fees on sampled paths (S25). `baseFee`: demand at the fee b is wanted × (b ÷ first b)^−elasticity;
 * the fee moves to where demand is the target, at most by 9/8 up and 7/8 down for each block of the
 * step, and what is burned is fee × used gas × blocks with the step's last fee. `share`: price × gas ×
 * share × blocks. Blocks before `start` neither burn nor move the fee.
 */
export function sampleFeeBurn(spec: FeeBurn, context: SampleContext): void {
  const { program, dates } = context;
  const since = (date: number) => Math.max(date - (spec.start ?? 0), 0);
  const seconds = dates.slice(1).map((date, index) => since(date) - since(dates[index] ?? date));
  const blocks = program.column(seconds.map((length) => length / spec.blockSeconds));
  const burned = program.state(0);
  const amount =
    spec.form === "baseFee"
      ? burnOfBaseFee(spec, { context, blocks })
      : program.multiply(
          program.multiply(context.process(spec.demand), blocks),
          context.toQuanta(spec.gasPrice) * rateToDouble(spec.burnedShare),
        );
  const paid = context.pay({ from: spec.from, amount });
  program.assign(burned, program.add(burned, paid));
  context.output("burned", program.divide(burned, context.quantaPerToken));
}

function burnOfBaseFee(
  spec: BaseFeeBurn,
  { context, blocks }: { context: SampleContext; blocks: Column },
) {
  const { program, model, quantaPerToken } = context;
  const first = context.toQuanta(spec.baseFee);
  const baseUnit = quantaPerToken / toDouble(10n ** BigInt(model.token.decimals));
  const target = Math.floor(spec.gasLimit / 2);
  const wanted = context.process(spec.demand);
  // the logarithm of the fee over the first fee
  const fee = program.state(0);

  const demand = program.log(program.divide(wanted, target));
  const lowest = program.log((lowestBaseFee * baseUnit) / first);
  const level = program.maximum(program.divide(demand, spec.elasticity), lowest);
  const highestRise = program.add(fee, program.multiply(blocks, program.log(9 / 8)));
  const deepestFall = program.add(fee, program.multiply(blocks, program.log(7 / 8)));
  program.assign(fee, program.maximum(program.minimum(level, highestRise), deepestFall));

  const answered = program.exp(program.multiply(fee, -spec.elasticity));
  const used = program.minimum(program.multiply(wanted, answered), spec.gasLimit);
  const price = program.multiply(program.exp(fee), first);
  context.output("base fee in billionths", program.multiply(price, 1e9 / quantaPerToken));
  context.output("used share of gas", program.divide(used, spec.gasLimit));
  return program.multiply(program.multiply(price, used), blocks);
}
