import { compare } from "../../../lib/engine/compare.ts";
import type { Model } from "../../../lib/engine/Model.ts";
import { prepareComparedPart, prepareSampledPart } from "../../../lib/engine/prepareSampledPart.ts";
import type { SampleOptions } from "../../../lib/engine/sampling/runModels.ts";
import { takeTurn } from "../../../lib/engine/workers/takeTurn.ts";
import type { LabRun } from "../results/LabRun.ts";
import { hasQuantity } from "../results/listQuantities.ts";
import type { LabRequest } from "./LabEngine.ts";
import { type ExactRun, type PreparedModel, prepareModel } from "./prepareModel.ts";

/** Computes a run on so many paths; a later run on more paths goes on from the last one. */
export type PreparedRun = (options: SampleOptions) => Promise<LabRun>;

/** What the figures beneath the chart are made of, whatever the chart shows. */
const always = ["total", "inflation"];

/**
 * Prepares what a picture of one model or two shows: what follows from the rules, exactly, and what
 * behaviour makes of the wanted quantity, on common random numbers; of the total, where the models do not
 * have it. Models with other starts, steps or horizons are compared by their rules alone, as their paths
 * cannot be paired.
 *
 * @throws {InvalidModelError} and whatever `project`, `compare` and `sample` throw, now or in a run.
 */
export function prepareRun(
  request: Pick<LabRequest, "baseline" | "changed" | "quantity">,
): PreparedRun {
  const { quantity } = request;
  const baseline = prepareModel(request.baseline);
  const changed = request.changed === undefined ? undefined : prepareModel(request.changed);
  const prepare = (shown: string) =>
    changed === undefined ? prepareOne(baseline, shown) : prepareBoth({ baseline, changed }, shown);
  let prepared = prepare(quantity);
  return async (options) => {
    const run = await prepared(options);
    if (hasQuantity(run, quantity)) return run;
    prepared = prepare("total");
    return prepared(options);
  };
}

function prepareOne({ model, exact }: PreparedModel, shown: string): PreparedRun {
  const sampled = prepareSampledPart(model, [...always, shown]);
  const rules = afterwards(exact);
  return async (options) => {
    const [part, run] = await Promise.all([sampled(options), rules()]);
    return { baseline: { ...run, sampled: part }, changed: undefined, difference: undefined };
  };
}

type Pair = { baseline: PreparedModel; changed: PreparedModel };

function prepareBoth(pair: Pair, shown: string): PreparedRun {
  const [baseline, proposed] = [pair.baseline.model, pair.changed.model];
  const selection = { outputs: [...always, shown], differences: [shown] };
  const isPaired = hasOneGrid(baseline, proposed);
  const sampled = isPaired ? prepareComparedPart({ baseline, proposed }, selection) : undefined;
  const rules = afterwards(() =>
    isPaired ? { baseline: pair.baseline.exact(), changed: pair.changed.exact() } : align(pair),
  );
  return async (options) => {
    const [part, run] = await Promise.all([sampled?.(options), rules()]);
    return {
      baseline: { ...run.baseline, sampled: part?.baseline },
      changed: { ...run.changed, sampled: part?.proposed },
      difference: part?.difference,
    };
  };
}

/** Both on the dates of either. */
function align({ baseline, changed }: Pair): { baseline: ExactRun; changed: ExactRun } {
  const impact = compare({ baseline: baseline.model, proposed: changed.model });
  return {
    baseline: { ...baseline.exact(), trajectory: impact.baseline },
    changed: { ...changed.exact(), trajectory: impact.proposed },
  };
}

/** Computes once, in this thread, after the workers have been told what to sample. */
function afterwards<Value>(compute: () => Value): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= takeTurn().then(compute);
    return known;
  };
}

/** Paths can be paired where both models have the same dates. */
function hasOneGrid(a: Model, b: Model): boolean {
  return (
    a.asOf === b.asOf &&
    a.stepSeconds === b.stepSeconds &&
    a.horizonSeconds === b.horizonSeconds &&
    a.token.decimals === b.token.decimals
  );
}
