import { parseRate } from "../amount/parseRate.ts";
import { checkAmount } from "./checkAmount.ts";
import type { Destination } from "./Destination.ts";
import type { ModelIssue } from "./errors.ts";
import type { Mechanism, Model } from "./Model.ts";
import { behaviourChecks } from "./mechanisms/behaviour/behaviourChecks.ts";
import { distributionChecks } from "./mechanisms/distribution/distributionChecks.ts";
import { issuanceChecks } from "./mechanisms/issuance/issuanceChecks.ts";
import { wrapperChecks } from "./mechanisms/wrappers/wrapperChecks.ts";
import { mechanismFieldsSchema } from "./ruleSchema.ts";
import { type VisitedField, visitFields } from "./visitFields.ts";

const checks: Partial<Record<Mechanism["kind"], (spec: never, model: Model) => ModelIssue[]>> = {
  ...issuanceChecks,
  ...distributionChecks,
  ...behaviourChecks,
  ...wrapperChecks,
};

/**
 * Checks one mechanism against its model: the fields that mean the same in every kind (amounts,
 * buckets, weights, processes), then what the kind itself demands.
 *
 * @returns What is wrong, with paths inside the mechanism; empty when nothing is.
 */
export function checkMechanism(spec: Mechanism, model: Model): ModelIssue[] {
  const issues: ModelIssue[] = [];
  visitFields(mechanismFieldsSchema, spec, (field) => issues.push(...checkField(field, model)));
  issues.push(...checkSameBucket(spec), ...(checks[spec.kind]?.(spec as never, model) ?? []));
  if (!("of" in spec)) return issues;
  const held = checkMechanism(spec.of, model);
  return [...issues, ...held.map(({ path, message }) => ({ path: `of.${path}`, message }))];
}

function checkField({ path, meta, value }: VisitedField, model: Model): ModelIssue[] {
  switch (meta.unit) {
    case "tokens": {
      const message = checkAmount(value as string, model.token.decimals);
      return message === undefined ? [] : [{ path, message }];
    }
    case "bucket":
      return checkBucketId(value as string, { path, model });
    case "destination":
      return checkDestination(value as Destination, { path, model });
    case "process":
      return checkProcessId(value as string, { path, model });
    default:
      return [];
  }
}

function checkBucketId(id: string, { path, model }: { path: string; model: Model }): ModelIssue[] {
  if (model.buckets.some((bucket) => bucket.id === id)) return [];
  return [{ path, message: `there is no bucket with the id ${JSON.stringify(id)}` }];
}

function checkProcessId(id: string, { path, model }: { path: string; model: Model }): ModelIssue[] {
  if (model.market?.processes?.some((process) => process.id === id)) return [];
  const message = `there is no process with the id ${JSON.stringify(id)} in market.processes`;
  return [{ path, message }];
}

function checkDestination(
  to: Destination,
  { path, model }: { path: string; model: Model },
): ModelIssue[] {
  if (typeof to === "string") return checkBucketId(to, { path, model });
  const ids = Object.keys(to);
  const issues = ids.flatMap((id) => checkBucketId(id, { path: `${path}.${id}`, model }));
  let [numerator, denominator] = [0n, 1n];
  for (const weight of Object.values(to)) {
    const rate = parseRate(weight);
    numerator = numerator * rate.denominator + rate.numerator * denominator;
    denominator *= rate.denominator;
  }
  if (numerator === denominator) return issues;
  return [...issues, { path, message: "must have weights that sum to 1" }];
}

function checkSameBucket(spec: Mechanism): ModelIssue[] {
  if (!("from" in spec && "to" in spec) || spec.from === undefined) return [];
  const ids = typeof spec.to === "string" ? [spec.to] : Object.keys(spec.to ?? {});
  if (!ids.includes(spec.from)) return [];
  return [{ path: "to", message: "is the bucket it comes from; use another" }];
}
