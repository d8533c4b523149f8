import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Halving } from "./halvingSchema.ts";

/** Refuses fees that the miners would pay to themselves. */
export function checkHalving({ to, fees }: Halving): ModelIssue[] {
  if (fees === undefined) return [];
  const miners = typeof to === "string" ? [to] : Object.keys(to);
  return demand(!miners.includes(fees.from), {
    path: "fees.from",
    message: "is the bucket that mines; use another",
  });
}
