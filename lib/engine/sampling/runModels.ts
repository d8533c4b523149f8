import type { Model } from "../Model.ts";
import { type CompiledModels, compileModels, type OutputSelection } from "./compileModels.ts";
import type { ProgramRun, RunOptions, RunProgram } from "./RunProgram.ts";
import { type OpenBands, openBands } from "./readSampled.ts";

/** Paths where the model does not say. */
export const defaultPaths = 10_000;

const defaultSeed = 1;

/** How to run, and how many paths instead of the model's own. */
export type SampleOptions = RunOptions & { run: RunProgram; paths?: number | undefined };

/** A run whose bands can be read. */
export type RunModels = {
  compiled: CompiledModels;
  bands: OpenBands;
  paths: number;
  seed: number;
};

/** Runs the paths of prepared models; a run on more paths goes on from the last one. */
export type RunPrepared = (options: SampleOptions) => Promise<RunModels>;

/**
 * Compiles one model or two, to run them any number of times. Paths and seed are the baseline's.
 *
 * @throws whatever `compileModels` throws; the runs also what `openBands` and `run` throw.
 */
export function prepareModels(
  models: { baseline: Model; proposed?: Model },
  selection?: OutputSelection,
): RunPrepared {
  const { baseline, proposed } = models;
  const compiled = compileModels(baseline, proposed, selection);
  const seed = baseline.seed ?? defaultSeed;
  let begun: ProgramRun | undefined;
  return async (options) => {
    const paths = options.paths ?? baseline.paths ?? defaultPaths;
    begun = await options.run({ program: compiled.program, seed, paths, begun }, options);
    return { compiled, bands: openBands(compiled, begun), paths, seed };
  };
}

/** Runs one model or two once. */
export async function runModels(
  models: { baseline: Model; proposed?: Model },
  options: SampleOptions,
): Promise<RunModels> {
  return prepareModels(models)(options);
}
