import { parseAmount } from "../../../../amount/parseAmount.ts";
import { checkAmount } from "../../../checkAmount.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { FeeBurn } from "./feeBurnSchema.ts";

/** Refuses a base fee of 0: a fee that moves by its own eighths would stay there. */
export function checkFeeBurn(spec: FeeBurn, { token }: Model): ModelIssue[] {
  if (spec.form !== "baseFee" || checkAmount(spec.baseFee, token.decimals) !== undefined) return [];
  return demand(parseAmount(spec.baseFee, token.decimals) > 0n, {
    path: "baseFee",
    message: "must be above 0",
  });
}
