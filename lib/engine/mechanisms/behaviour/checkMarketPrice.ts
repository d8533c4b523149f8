import { demand } from "../../demand.ts";
import type { ModelIssue } from "../../errors.ts";
import type { Model } from "../../Model.ts";

/** Refuses a kind that follows the price in a model that has none. */
export function checkMarketPrice(model: Model): ModelIssue[] {
  return demand(model.market !== undefined, {
    path: "kind",
    message: "follows the price of the token; give the model a market",
  });
}
