import type { Model } from "../Model.ts";
import { compileModels } from "../sampling/compileModels.ts";
import { readPaths } from "../sampling/samplePaths.ts";

/**
 * A model's sampled paths, value by value, for tests: `values(name, path)` is one output along one
 * path, an entry for each step, amounts in quanta. `counts` are the paths on which something was so.
 */
export function pathsOf(model: Model, { count, seed = 1 }: { count: number; seed?: number }) {
  const compiled = compileModels(model);
  const { along, counts, quantaPerToken } = readPaths(compiled, {
    model: { ...model, seed },
    count,
  });
  const { dates } = compiled;
  return { dates, quantaPerToken, counts: Object.fromEntries(counts), values: along };
}
