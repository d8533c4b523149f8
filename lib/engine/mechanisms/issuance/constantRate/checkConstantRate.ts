import { parseRate } from "../../../../amount/parseRate.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { ConstantRate, Pools } from "./constantRateSchema.ts";
import { sumOfWeights } from "./sumOfWeights.ts";

/** Refuses a rate that ends before it starts, one that is not told once, and pools that are more than all. */
export function checkConstantRate(spec: ConstantRate): ModelIssue[] {
  const { start = 0, until = Infinity, perSecond, perBlock, blockSeconds } = spec;
  const isPerBlock = perBlock !== undefined;
  return [
    ...demand(until >= start, { path: "until", message: "must not be before start" }),
    ...demand((perSecond === undefined) === isPerBlock, {
      path: isPerBlock ? "perBlock" : "perSecond",
      message: "give either perSecond, or perBlock with blockSeconds",
    }),
    ...demand((blockSeconds !== undefined) === isPerBlock, {
      path: "blockSeconds",
      message: "belongs to perBlock; give both or neither",
    }),
    ...(spec.pools === undefined ? [] : checkPools(spec.pools, spec)),
  ];
}

function checkPools(pools: Pools, { start, until }: ConstantRate): ModelIssue[] {
  const all = parseRate(pools.allWeights);
  const sum = sumOfWeights(pools);
  const isWithin = sum.numerator * all.denominator <= all.numerator * sum.denominator;
  return [
    ...demand(start === undefined && until === undefined, {
      path: "pools",
      message: "count from asOf on: leave out start and until",
    }),
    ...demand(all.numerator > 0n, { path: "pools.allWeights", message: "must be more than 0" }),
    ...demand(isWithin, {
      path: "pools.allWeights",
      message: "must be at least the sum of the weights",
    }),
  ];
}
