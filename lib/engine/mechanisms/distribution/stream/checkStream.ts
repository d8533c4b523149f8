import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { Stream } from "./streamSchema.ts";

/** Refuses times out of order, and a budget in the quote asset without a price. */
export function checkStream(spec: Stream, { market }: Model): ModelIssue[] {
  if (spec.form === "quote") {
    return demand(market !== undefined, {
      path: "form",
      message: "needs a market, whose price turns the budget into tokens",
    });
  }
  if (spec.form === "rate") return [];
  return demand(spec.end >= spec.start, { path: "end", message: "must not be before start" });
}
