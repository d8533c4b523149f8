import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { FairLaunch } from "./fairLaunchSchema.ts";
import { insiderClasses, insiderShare } from "./insiderShare.ts";

/** Refuses a launch that is not fair: one that pays insiders, or begins when they hold something. */
export function checkFairLaunch(spec: FairLaunch, model: Model): ModelIssue[] {
  const receivers = typeof spec.to === "string" ? [spec.to] : Object.keys(spec.to);
  const insiders = model.buckets.filter((bucket) => insiderClasses.includes(bucket.class));
  return [
    ...demand(!insiders.some(({ id }) => receivers.includes(id)), {
      path: "to",
      message: "holds a bucket of team or investors; in a fair launch they get none",
    }),
    ...demand(spec.start < model.asOf || isZero(model), {
      path: "start",
      message: "finds team or investors with tokens; in a fair launch they hold none at the start",
    }),
  ];
}

/** Amounts that cannot be read are another check's to report. */
function isZero(model: Model): boolean {
  try {
    return insiderShare(model).numerator === 0n;
  } catch {
    return true;
  }
}
