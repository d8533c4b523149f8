import { allProcesses } from "../../../lib/engine/allProcesses.ts";
import { compare } from "../../../lib/engine/compare.ts";
import type { Model } from "../../../lib/engine/Model.ts";
import { measureYears } from "../../../lib/engine/metrics/measureYears.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { prepareComparedPart, prepareSampledPart } from "../../../lib/engine/prepareSampledPart.ts";
import { project } from "../../../lib/engine/project.ts";
import { recordYears } from "../../../lib/engine/recordYears.ts";
import type { SampleOptions } from "../../../lib/engine/sampling/runModels.ts";
import { secondsPerYear } from "../../../lib/engine/secondsPerYear.ts";
import type { Trajectory } from "../../../lib/engine/Trajectory.ts";
import { takeTurn } from "../../../lib/engine/workers/takeTurn.ts";
import type { LabRun, ModelRun } from "../results/LabRun.ts";
import { hasQuantity } from "../results/listQuantities.ts";
import type { LabRequest } from "./LabEngine.ts";

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
  const baseline = parseModel(request.baseline);
  const changed = request.changed === undefined ? undefined : parseModel(request.changed);
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

function prepareOne(model: Model, shown: string): PreparedRun {
  const sampled = prepareSampledPart(model, [...always, shown]);
  const exact = afterwards(() => exactOf(model, project(model)));
  return async (options) => {
    const [part, rules] = await Promise.all([sampled(options), exact()]);
    return { baseline: { ...rules, sampled: part }, changed: undefined, difference: undefined };
  };
}

function prepareBoth(models: { baseline: Model; changed: Model }, shown: string): PreparedRun {
  const { baseline, changed } = models;
  const selection = { outputs: [...always, shown], differences: [shown] };
  const sampled = hasOneGrid(baseline, changed)
    ? prepareComparedPart({ baseline, proposed: changed }, selection)
    : undefined;
  const exact = afterwards(() => {
    const impact = compare({ baseline, proposed: changed });
    const before = exactOf(baseline, impact.baseline);
    return { baseline: before, changed: exactOf(changed, impact.proposed, before.yearBefore) };
  });
  return async (options) => {
    const [part, rules] = await Promise.all([sampled?.(options), exact()]);
    return {
      baseline: { ...rules.baseline, sampled: part?.baseline },
      changed: { ...rules.changed, sampled: part?.proposed },
      difference: part?.difference,
    };
  };
}

function exactOf(
  model: Model,
  trajectory: Trajectory,
  earlier?: readonly bigint[],
): Omit<ModelRun, "sampled"> {
  const yearBefore = totalsYearBefore(model, { trajectory, earlier });
  return { model, trajectory, years: measureYears(model), yearBefore };
}

/** Until a changed model begins, which may be later than the baseline, the totals are the baseline's. */
function totalsYearBefore(
  model: Model,
  { trajectory, earlier }: { trajectory: Trajectory; earlier: readonly bigint[] | undefined },
): readonly bigint[] {
  const { dates, total } = trajectory;
  const isLater = (dates[0] ?? 0) < model.asOf;
  const count = dates.filter((date) => date < model.asOf).length;
  const own = recordYears(allProcesses, model, dates.slice(count)).before;
  return dates.map((date, at) =>
    isLater && date - secondsPerYear < model.asOf
      ? (earlier?.[at] ?? total[0] ?? 0n)
      : (own[at - count] ?? 0n),
  );
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
