import { compare } from "../../../lib/engine/compare.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { project } from "../../../lib/engine/project.ts";
import type { LabRun } from "../results/LabRun.ts";
import type { LabRequest } from "./LabEngine.ts";

/**
 * Computes what follows from the rules of one or two models.
 *
 * @throws {InvalidModelError} and whatever `project` and `compare` throw.
 */
export function computeRun(request: Pick<LabRequest, "baseline" | "changed">): LabRun {
  const baseline = parseModel(request.baseline);
  if (request.changed === undefined) {
    const run = { model: baseline, trajectory: project(baseline), sampled: undefined };
    return { baseline: run, changed: undefined, difference: undefined };
  }
  const changed = parseModel(request.changed);
  const impact = compare({ baseline, proposed: changed });
  return {
    baseline: { model: baseline, trajectory: impact.baseline, sampled: undefined },
    changed: { model: changed, trajectory: impact.proposed, sampled: undefined },
    difference: undefined,
  };
}
