import { formatAmount } from "../amount/formatAmount.ts";
import { parseAmount } from "../amount/parseAmount.ts";
import { checkAmount } from "./checkAmount.ts";
import { checkMarket } from "./checkMarket.ts";
import { checkMechanism } from "./checkMechanism.ts";
import type { ModelIssue } from "./errors.ts";
import { largestSupply, maximumCells, maximumDates } from "./limits.ts";
import type { Model } from "./Model.ts";

/**
 * Checks what takes several fields of a model together: decimals of amounts, ids and references,
 * the order of times, caps against the supply, and the size of the work.
 *
 * @param model - A model whose fields have the right shape.
 * @returns What is wrong; empty when nothing is.
 */
export function checkModel(model: Model): ModelIssue[] {
  const market = model.market === undefined ? [] : checkMarket(model.market);
  const issues = [...checkBuckets(model), ...checkWork(model), ...market];
  for (const [index, mechanism] of model.mechanisms.entries()) {
    for (const { path, message } of checkMechanism(mechanism, model)) {
      issues.push({ path: `mechanisms[${index}].${path}`, message });
    }
  }
  return issues.length > 0 ? issues : [...checkSupply(model), ...checkVesterBuckets(model)];
}

function checkBuckets(model: Model): ModelIssue[] {
  const seen = new Set<string>();
  return model.buckets.flatMap(({ id, amount }, index) => {
    const issues: ModelIssue[] = [];
    if (seen.has(id)) {
      issues.push({
        path: `buckets[${index}].id`,
        message: "is the id of an earlier bucket; use another",
      });
    }
    seen.add(id);
    const message = checkAmount(amount, model.token.decimals);
    if (message !== undefined) issues.push({ path: `buckets[${index}].amount`, message });
    return issues;
  });
}

function checkWork(model: Model): ModelIssue[] {
  const dates = Math.ceil(model.horizonSeconds / model.stepSeconds) + 1;
  const most = Math.min(maximumDates, Math.floor(maximumCells / Math.max(model.buckets.length, 1)));
  if (dates <= most) return [];
  return [
    {
      path: "stepSeconds",
      message: `gives ${dates} dates, at most ${most} are possible; make it larger or horizonSeconds shorter`,
    },
  ];
}

function checkSupply(model: Model): ModelIssue[] {
  const { decimals } = model.token;
  const supply = model.buckets.reduce((sum, { amount }) => sum + parseAmount(amount, decimals), 0n);
  const issues: ModelIssue[] = [];
  if (supply > largestSupply) {
    issues.push({ path: "buckets", message: "hold more than 2^256 − 1 base units together" });
  }
  for (const [index, mechanism] of model.mechanisms.entries()) {
    if (mechanism.kind === "cap" && parseAmount(mechanism.max, decimals) < supply) {
      const held = formatAmount(supply, decimals);
      issues.push({
        path: `mechanisms[${index}].max`,
        message: `is below the supply of ${held}; use at least that`,
      });
    }
  }
  return issues;
}

/** A TreasuryVester pays out all it holds at the end, so nothing else may be held with it. */
function checkVesterBuckets(model: Model): ModelIssue[] {
  const payers = model.mechanisms.map((spec) => ("from" in spec ? spec.from : undefined));
  return model.mechanisms.flatMap((spec, index) => {
    const isVester = spec.kind === "vesting" && spec.form === "treasuryVester";
    if (!isVester || payers.filter((from) => from === spec.from).length === 1) return [];
    const message =
      "is the source of other mechanisms too; a TreasuryVester needs a bucket of its own";
    return [{ path: `mechanisms[${index}].from`, message }];
  });
}
