import type { Model } from "../Model.ts";
import { compileModels } from "../sampling/compileModels.ts";
import { runReference } from "../sampling/runReference.ts";

/**
 * A model's sampled paths, value by value, for tests: `values(name, path)` is one output along one
 * path, an entry for each step, amounts in quanta.
 */
export function pathsOf(model: Model, { count, seed = 1 }: { count: number; seed?: number }) {
  const { program, dates, quantum } = compileModels(model);
  const { outputs, counts } = runReference(program, { seed, firstPath: 0, count });
  return {
    dates,
    quantaPerToken: quantum.perToken,
    counts,
    values: (name: string, path: number): number[] =>
      (outputs[name] ?? []).map((row) => row[path] ?? 0),
  };
}
