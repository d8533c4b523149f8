import type { Model } from "../../../lib/engine/Model.ts";
import { measureYears } from "../../../lib/engine/metrics/measureYears.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { project } from "../../../lib/engine/project.ts";
import type { ModelRun } from "../results/LabRun.ts";
import type { LabRequest } from "./LabEngine.ts";

/** What follows from a model's rules alone. */
export type ExactRun = Omit<ModelRun, "sampled">;

/** A model as it was read. Its rules are run when they are first asked for, then kept. */
export type PreparedModel = { readonly model: Model; readonly exact: () => ExactRun };

/** While a control of one model is dragged, the other stays. */
const keptModels = 4;
const kept = new Map<string, PreparedModel>();

/** @throws {InvalidModelError} */
export function prepareModel(json: LabRequest["baseline"]): PreparedModel {
  const key = JSON.stringify(json);
  const known = kept.get(key);
  const prepared = known ?? createPreparedModel(parseModel(json));
  kept.delete(key);
  kept.set(key, prepared);
  for (const old of [...kept.keys()].slice(0, -keptModels)) kept.delete(old);
  return prepared;
}

function createPreparedModel(model: Model): PreparedModel {
  let known: ExactRun | undefined;
  return {
    model,
    exact: () => {
      known ??= { model, trajectory: project(model), years: measureYears(model) };
      return known;
    },
  };
}
