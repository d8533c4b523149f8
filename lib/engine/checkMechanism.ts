import { checkAmount } from "./checkAmount.ts";
import type { ModelIssue } from "./errors.ts";
import { maximumActs } from "./limits.ts";
import type { Mechanism, Model, Vesting } from "./Model.ts";
import { secondsPerYear } from "./secondsPerYear.ts";

/**
 * Checks one mechanism against its model.
 *
 * @returns What is wrong, with paths inside the mechanism; empty when nothing is.
 */
export function checkMechanism(spec: Mechanism, model: Model): ModelIssue[] {
  return [...checkBucketIds(spec, model), ...checkAmounts(spec, model), ...checkTimes(spec, model)];
}

function checkBucketIds(spec: Mechanism, model: Model): ModelIssue[] {
  const issues: ModelIssue[] = [];
  const from = "from" in spec ? spec.from : undefined;
  const to = "to" in spec ? spec.to : undefined;
  for (const [path, id] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (id !== undefined && !model.buckets.some((bucket) => bucket.id === id)) {
      issues.push({ path, message: `there is no bucket with the id ${JSON.stringify(id)}` });
    }
  }
  if (from !== undefined && from === to) {
    issues.push({ path: "to", message: "is the bucket it comes from; use another" });
  }
  return issues;
}

function checkAmounts(spec: Mechanism, model: Model): ModelIssue[] {
  const amounts = {
    amount: "amount" in spec ? spec.amount : undefined,
    total: "total" in spec ? spec.total : undefined,
    released: "released" in spec ? spec.released : undefined,
    max: "max" in spec ? spec.max : undefined,
  };
  return Object.entries(amounts).flatMap(([path, amount]) => {
    const message = amount === undefined ? undefined : checkAmount(amount, model.token.decimals);
    return message === undefined ? [] : [{ path, message }];
  });
}

function checkTimes(spec: Mechanism, model: Model): ModelIssue[] {
  switch (spec.kind) {
    case "vesting":
      return checkVestingTimes(spec, model.asOf);
    case "cappedMint": {
      // a comparison looks at the first year also where the horizon is shorter
      const span = Math.max(model.horizonSeconds, secondsPerYear);
      const mints = Math.floor(span / spec.minimumIntervalSeconds) + 1;
      return demand(mints <= maximumActs, {
        path: "minimumIntervalSeconds",
        message: `gives ${mints} mints, at most ${maximumActs} are possible; make it larger`,
      });
    }
    case "constantRate": {
      const { start = 0, until = Infinity } = spec;
      return demand(until >= start, { path: "until", message: "must not be before start" });
    }
    case "grant":
    case "cap":
      return [];
  }
}

function checkVestingTimes(spec: Vesting, asOf: number): ModelIssue[] {
  switch (spec.form) {
    case "cliff":
      return [];
    case "linear": {
      const { start, end, cliffAt = start } = spec;
      return [
        ...demand(end >= start, { path: "end", message: "must not be before start" }),
        ...demand(cliffAt >= start, { path: "cliffAt", message: "must not be before start" }),
        ...demand(cliffAt <= end, { path: "cliffAt", message: "must not be after end" }),
      ];
    }
    case "treasuryVester": {
      const { begin, cliffAt, end, lastUpdate } = spec;
      return [
        ...demand(cliffAt >= begin, { path: "cliffAt", message: "must not be before begin" }),
        ...demand(end > cliffAt, { path: "end", message: "must be after cliffAt" }),
        ...demand(lastUpdate >= begin, { path: "lastUpdate", message: "must not be before begin" }),
        ...demand(lastUpdate <= Math.max(begin, asOf), {
          path: "lastUpdate",
          message: "must not be after the model's asOf",
        }),
      ];
    }
  }
}

function demand(holds: boolean, issue: ModelIssue): ModelIssue[] {
  return holds ? [] : [issue];
}
