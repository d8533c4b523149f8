import { checkPeriod } from "../../../checkPeriod.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkMarketPrice } from "../checkMarketPrice.ts";
import type { Buyback } from "./buybackSchema.ts";

/** Refuses purchases in a model without a price, and too many of them. */
export function checkBuyback(spec: Buyback, model: Model): ModelIssue[] {
  return [...checkMarketPrice(model), ...checkPeriod(spec, model)];
}
