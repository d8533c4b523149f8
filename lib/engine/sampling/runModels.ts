import type { Model } from "../Model.ts";
import { type CompiledModels, compileModels, type OutputSelection } from "./compileModels.ts";
import type { RunOptions, RunProgram } from "./RunProgram.ts";
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

/**
 * Compiles one model or two, runs all paths and opens what they gave. Paths and seed are the baseline's.
 *
 * @throws whatever `compileModels`, `openBands` and the run throw.
 */
export async function runModels(
  models: { baseline: Model; proposed?: Model },
  { selection, ...options }: SampleOptions & { selection?: OutputSelection },
): Promise<RunModels> {
  const { baseline, proposed } = models;
  const compiled = compileModels(baseline, proposed, selection);
  const paths = options.paths ?? baseline.paths ?? defaultPaths;
  const seed = baseline.seed ?? defaultSeed;
  const run = await options.run({ program: compiled.program, seed, paths }, options);
  return { compiled, bands: openBands(compiled, run), paths, seed };
}
