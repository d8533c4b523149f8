import { compare } from "../../../lib/engine/compare.ts";
import type { Model } from "../../../lib/engine/Model.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { project } from "../../../lib/engine/project.ts";
import { compareSampledPart, samplePart } from "../../../lib/engine/samplePart.ts";
import type { SampleOptions } from "../../../lib/engine/sampling/runModels.ts";
import { takeTurn } from "../../../lib/engine/workers/takeTurn.ts";
import type { LabRun } from "../results/LabRun.ts";
import { hasQuantity } from "../results/listQuantities.ts";
import type { LabRequest } from "./LabEngine.ts";

/** What the figures beneath the chart are made of, whatever the chart shows. */
const always = ["total", "inflation"];

/**
 * Computes what a picture of one model or two shows: what follows from the rules, exactly, and what
 * behaviour makes of the wanted quantity, on common random numbers; of the total, where the models do not
 * have it. Models with other starts, steps or horizons are compared by their rules alone, as their paths
 * cannot be paired.
 *
 * @throws {InvalidModelError} and whatever `project`, `compare` and `samplePart` throw.
 */
export async function computeRun(
  request: Pick<LabRequest, "baseline" | "changed" | "quantity">,
  options: SampleOptions,
): Promise<LabRun> {
  const { quantity } = request;
  const baseline = parseModel(request.baseline);
  const changed = request.changed === undefined ? undefined : parseModel(request.changed);
  const compute = (shown: string) =>
    changed === undefined
      ? runOne(baseline, { ...options, shown })
      : runBoth({ baseline, changed }, { ...options, shown });
  const run = await compute(quantity);
  return hasQuantity(run, quantity) ? run : compute("total");
}

type RunOptions = SampleOptions & { shown: string };

async function runOne(model: Model, { shown, ...options }: RunOptions): Promise<LabRun> {
  const [sampled, trajectory] = await Promise.all([
    samplePart(model, { ...options, outputs: [...always, shown] }),
    afterwards(() => project(model)),
  ]);
  return { baseline: { model, trajectory, sampled }, changed: undefined, difference: undefined };
}

async function runBoth(
  models: { baseline: Model; changed: Model },
  { shown, ...options }: RunOptions,
): Promise<LabRun> {
  const { baseline, changed } = models;
  const parts = { outputs: [...always, shown], differences: [shown] };
  const [sampled, impact] = await Promise.all([
    hasOneGrid(baseline, changed)
      ? compareSampledPart({ baseline, proposed: changed }, { ...options, ...parts })
      : undefined,
    afterwards(() => compare({ baseline, proposed: changed })),
  ]);
  return {
    baseline: { model: baseline, trajectory: impact.baseline, sampled: sampled?.baseline },
    changed: { model: changed, trajectory: impact.proposed, sampled: sampled?.proposed },
    difference: sampled?.difference,
  };
}

/** Computes in this thread once the workers have been told what to sample. */
async function afterwards<Value>(compute: () => Value): Promise<Value> {
  await takeTurn();
  return compute();
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
