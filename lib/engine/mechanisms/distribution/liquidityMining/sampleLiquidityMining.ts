import type { Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { payScheduled } from "../payScheduled.ts";
import type { LiquidityMining } from "./liquidityMiningSchema.ts";

type Depth = NonNullable<LiquidityMining["depth"]>;

const basisPoints = 10_000;

/**
 * Liquidity mining of sampled paths (S14): the rewards are paid by gauge, a share is sold, and the
 * pooled tokens move towards the depth at which rewards and fees, taken over both sides of the
 * pool, earn what providers want. Tokens on one side are half the pool: wanted = (rewards a year +
 * fees a year ÷ price) ÷ (2 × yield).
 */
export function sampleLiquidityMining(spec: LiquidityMining, context: SampleContext): void {
  const { program } = context;
  const paid = payScheduled(context);
  if (spec.soldShare !== undefined) context.sell(program.multiply(paid, spec.soldShare));
  if (spec.depth !== undefined) moveDepth(spec.depth, { context, paid });
}

function moveDepth(
  depth: Depth,
  { context, paid }: { context: SampleContext; paid: Register },
): void {
  const { program } = context;
  const pooled = context.bucket(depth.pool);
  const rewards = program.divide(paid, program.stepYears);
  const income = program.add(rewards, feesPerYear(depth, context));
  const wanted = program.divide(income, 2 * depth.wantedYield);
  const kept = program.exp(program.multiply(program.stepYears, -depth.responsePerYear));
  const gap = program.multiply(program.subtract(wanted, pooled), program.subtract(1, kept));
  context.pay({ from: depth.from, to: depth.pool, amount: gap });
  context.pay({ from: depth.pool, to: depth.from, amount: program.subtract(0, gap) });
  context.output("yield of providers", program.divide(income, program.multiply(pooled, 2)));
}

/** What the pool earns for its providers, in quanta a year at the price of the step. */
function feesPerYear(depth: Depth, context: SampleContext): Register {
  const { program, price, quantaPerToken } = context;
  const { volume, feeBps = 0, providersFeeShare = 1 } = depth;
  if (volume === undefined || price === undefined) return program.add(0, 0);
  const share = (feeBps / basisPoints) * providersFeeShare * quantaPerToken;
  return program.divide(program.multiply(context.process(volume), share), price);
}
