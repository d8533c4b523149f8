import type { Address } from "viem";
import type { DescribeContext } from "../Action.ts";
import { describeChange } from "../describeChange.ts";
import { wholeField } from "../fieldSchemas.ts";

/** How many owners must sign; a Safe takes at least one. */
export const thresholdField = wholeField({ title: "Owners who must sign", unit: "count" }).refine(
  (text) => text !== "0",
  "must be at least 1",
);

/** "1 signature", "2 signatures". */
export function describeSignatures(threshold: string): string {
  return `${threshold} ${threshold === "1" ? "signature" : "signatures"}`;
}

/** The threshold as a field, before and after. */
export function describeThreshold(
  { contract, threshold }: { contract: Address; threshold: string },
  context: DescribeContext,
): { label: string; value: string } {
  const place = { contract, name: "threshold" };
  return {
    label: "Owners who must sign",
    value: describeChange(place, { after: threshold, context }),
  };
}
