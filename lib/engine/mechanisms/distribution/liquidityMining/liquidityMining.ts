import type { Process, ProcessContext } from "../../../Process.ts";
import { rateProcess } from "../release/rateProcess.ts";
import type { LiquidityMining } from "./liquidityMiningSchema.ts";

/**
 * Rewards by gauge weights (S14): floor(perSecond × seconds) in all; each payment is split so that
 * the gauges sum to it, to the base unit. Selling and depth are behaviour.
 */
export function liquidityMining(spec: LiquidityMining, context: ProcessContext): Process {
  return rateProcess(spec, context);
}
