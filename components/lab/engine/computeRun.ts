import { compare } from "../../../lib/engine/compare.ts";
import type { Model } from "../../../lib/engine/Model.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { project } from "../../../lib/engine/project.ts";
import type { SampledImpact } from "../../../lib/engine/Sampled.ts";
import { compareSampled, type SampleOptions, sample } from "../../../lib/engine/sample.ts";
import type { LabRun } from "../results/LabRun.ts";
import type { LabRequest } from "./LabEngine.ts";

/**
 * Computes one model or two: what follows from the rules, exactly, and what behaviour makes of it, on
 * common random numbers. Models with other starts, steps or horizons are compared by their rules alone,
 * as their paths cannot be paired.
 *
 * @throws {InvalidModelError} and whatever `project`, `compare` and `sample` throw.
 */
export async function computeRun(
  request: Pick<LabRequest, "baseline" | "changed">,
  options: SampleOptions,
): Promise<LabRun> {
  const baseline = parseModel(request.baseline);
  if (request.changed === undefined) {
    const trajectory = project(baseline);
    const sampled = await sample(baseline, options);
    const run = { model: baseline, trajectory, sampled };
    return { baseline: run, changed: undefined, difference: undefined };
  }
  const changed = parseModel(request.changed);
  const impact = compare({ baseline, proposed: changed });
  const sampled = hasOneGrid(baseline, changed)
    ? await compareSampled({ baseline, proposed: changed }, options)
    : undefined;
  return {
    baseline: runOf(baseline, impact.baseline, sampled?.baseline),
    changed: runOf(changed, impact.proposed, sampled?.proposed),
    difference: sampled?.difference,
  };
}

function runOf(
  model: Model,
  trajectory: LabRun["baseline"]["trajectory"],
  sampled: SampledImpact["baseline"] | undefined,
): LabRun["baseline"] {
  return { model, trajectory, sampled };
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
