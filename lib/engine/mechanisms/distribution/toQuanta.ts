import { formatAmount } from "../../../amount/formatAmount.ts";
import type { SampleContext } from "../../sampling/SampleContext.ts";

/** An amount in base units as quanta (not rounded). */
export function toQuanta(amount: bigint, context: SampleContext): number {
  return context.toQuanta(formatAmount(amount, context.model.token.decimals));
}
