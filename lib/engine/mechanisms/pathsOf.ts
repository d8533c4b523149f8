import type { Model } from "../Model.ts";
import { compileModels } from "../sampling/compileModels.ts";
import { runReference } from "../sampling/runReference.ts";

/**
 * A model's sampled paths, value by value, for tests: `values(name, path)` is one output along one
 * path, an entry for each step, amounts in quanta. `counts` are the paths on which something was so.
 */
export function pathsOf(model: Model, { count, seed = 1 }: { count: number; seed?: number }) {
  const { program, fixed, dates, quantum } = compileModels(model);
  const runs = [fixed, program].map((part) => runReference(part, { seed, firstPath: 0, count }));
  const outputs = new Map(runs.flatMap((run) => Object.entries(run.outputs)));
  const counts = new Map(runs.flatMap((run) => Object.entries(run.counts)));
  return {
    dates,
    quantaPerToken: quantum.perToken,
    counts: Object.fromEntries(counts),
    values(name: string, path: number): number[] {
      const rows = outputs.get(name);
      if (rows === undefined) throw new Error(`nothing is recorded as ${name}`);
      return rows.map((row) => row[path] ?? NaN);
    },
  };
}
