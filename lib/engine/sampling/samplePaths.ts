import type { Model } from "../Model.ts";
import { parseModel } from "../parseModel.ts";
import { type CompiledModels, compileModels } from "./compileModels.ts";
import { runReference } from "./runReference.ts";

/** What tests of samplers look at: every recorded value, by name, step and path. */
export type SampledPaths = {
  quantaPerToken: number;
  /** By name, at the end of every step, on every path. */
  outputs: ReadonlyMap<string, readonly Float64Array[]>;
  /** By name, at the end of every step, on how many paths. */
  counts: ReadonlyMap<string, readonly number[]>;
  /** Values on all paths at the end of a step; −1 is the last. @throws where nothing has that name. */
  at(name: string, step: number): Float64Array;
  /** Values on one path at the end of every step. */
  along(name: string, path: number): number[];
  /** Whether every bucket holds whole quanta, not below 0, at every step on every path. */
  books(): { isSound: boolean };
};

/** Compiles a model and runs some of its paths plainly. */
export function samplePaths(model: Model, count: number): SampledPaths {
  return readPaths(compileModels(parseModel(model)), { model, count });
}

/** Runs some paths of compiled models plainly. */
export function readPaths(
  { program, fixed, quantum, aliases }: CompiledModels,
  { model, count }: { model: Model; count: number },
): SampledPaths {
  const outputs = new Map<string, readonly Float64Array[]>();
  const counts = new Map<string, readonly number[]>();
  for (const part of [fixed, program]) {
    const run = runReference(part, { seed: model.seed ?? 1, firstPath: 0, count });
    for (const [name, rows] of Object.entries(run.outputs)) outputs.set(name, rows);
    for (const [name, steps] of Object.entries(run.counts)) counts.set(name, steps);
  }
  for (const [name, known] of aliases) outputs.set(name, outputs.get(known) ?? []);
  const rowsOf = (name: string): readonly Float64Array[] => {
    const rows = outputs.get(name);
    if (rows === undefined) {
      throw new Error(`nothing is recorded as ${name}, but ${[...outputs.keys()].join(", ")}`);
    }
    return rows;
  };
  return {
    quantaPerToken: quantum.perToken,
    outputs,
    counts,
    at: (name, step) => rowsOf(name).at(step) ?? new Float64Array(),
    along: (name, path) => rowsOf(name).map((row) => row[path] ?? NaN),
    books() {
      const held = model.buckets.flatMap(({ id }) => rowsOf(`bucket:${id}`));
      const isSound = (quanta: number) => quanta >= 0 && quanta % 1 === 0;
      return { isSound: held.every((row) => row.every(isSound)) };
    },
  };
}
