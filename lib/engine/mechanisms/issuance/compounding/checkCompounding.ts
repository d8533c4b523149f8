import { parseRate } from "../../../../amount/parseRate.ts";
import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { Compounding } from "./compoundingSchema.ts";

const mostDecimals = 10n ** 27n;
const largestFactor = 2n;

/** Refuses more issues than a run may have, and factors that are no growth or cannot be raised. */
export function checkCompounding(spec: Compounding, model: Model): ModelIssue[] {
  return [
    ...checkPeriod(spec, model),
    ...demand((spec.until ?? Infinity) >= (spec.firstAt ?? 0), {
      path: "until",
      message: "must not be before firstAt",
    }),
    ...(spec.form === "yearly" ? checkYearly(spec) : checkPerBlock(spec)),
  ];
}

function checkYearly(spec: Extract<Compounding, { form: "yearly" }>): ModelIssue[] {
  return demand(spec.everySeconds <= secondsPerYear, {
    path: "everySeconds",
    message: `must be at most a year of ${secondsPerYear} seconds`,
  });
}

function checkPerBlock(spec: Extract<Compounding, { form: "perBlock" }>): ModelIssue[] {
  const { numerator, denominator } = parseRate(spec.factor);
  return [
    ...demand(numerator >= denominator && numerator <= largestFactor * denominator, {
      path: "factor",
      message: 'must be from "1" to "2"; 1 is no growth',
    }),
    ...demand(denominator <= mostDecimals, {
      path: "factor",
      message: "must have at most 27 decimals",
    }),
    ...demand(spec.everySeconds % spec.blockSeconds === 0, {
      path: "everySeconds",
      message: "must be a whole number of blocks, a multiple of blockSeconds",
    }),
  ];
}
