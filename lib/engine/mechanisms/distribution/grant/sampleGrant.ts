import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { countShort, scheduledDue } from "../countShort.ts";
import { payWhenDue } from "../payWhenDue.ts";
import type { Grant } from "./grantSchema.ts";

/**
 * A grant of sampled paths (S20): pays what the path's bucket holds, and counts the paths on which
 * it is too little.
 */
export function sampleGrant(spec: Grant, context: SampleContext): void {
  countShort(context, { from: spec.from, due: scheduledDue(context) });
  payWhenDue(context);
}
