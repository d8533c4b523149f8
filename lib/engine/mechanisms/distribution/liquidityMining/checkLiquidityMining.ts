import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { LiquidityMining } from "./liquidityMiningSchema.ts";

/**
 * Refuses providers who take from where they put, and a fee without a volume or the other way
 * round.
 */
export function checkLiquidityMining({ depth }: LiquidityMining): ModelIssue[] {
  if (depth === undefined) return [];
  const { from, pool, volume, feeBps } = depth;
  return [
    ...demand(from !== pool, {
      path: "depth.pool",
      message: "is the bucket it comes from; use another",
    }),
    ...demand((volume === undefined) === (feeBps === undefined), {
      path: "depth.feeBps",
      message: "goes with volume: give both or neither",
    }),
  ];
}
