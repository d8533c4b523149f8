import type { Model } from "./Model.ts";
import type { Sampled, SampledImpact } from "./Sampled.ts";
import {
  compileModels,
  type Detail,
  differencePrefix,
  proposedPrefix,
} from "./sampling/compileModels.ts";
import type { RunOptions, RunProgram } from "./sampling/RunProgram.ts";
import { openBands, readSampled } from "./sampling/readSampled.ts";

/** Paths where the model does not say. */
export const defaultPaths = 10_000;

const defaultSeed = 1;

/** How to run, how many paths instead of the model's own, and whether buckets and figures too. */
export type SampleOptions = RunOptions & {
  run: RunProgram;
  paths?: number | undefined;
  detail?: Detail;
};

/**
 * Runs a model's market and behaviour along many paths and reads the quantiles of what they give. The
 * same model, seed and engine version give the same bytes on every machine, with any number of
 * workers. What the rules alone give is `project`'s, exactly.
 *
 * @throws {NotFiniteError} where a model's numbers leave what a double holds.
 * @throws whatever `compileModels` throws, and the signal's reason when it is aborted.
 */
export async function sample(model: Model, options: SampleOptions): Promise<Sampled> {
  const compiled = compileModels(model, undefined, options.detail);
  const { paths, seed } = sizeOf(model, options);
  const run = await options.run({ program: compiled.program, seed, paths }, options);
  return readSampled(openBands(compiled, run), { compiled, prefix: "", paths, seed });
}

/**
 * Runs two models on the same random numbers, path by path, and reads beside both the quantiles of the
 * paired difference, proposed less baseline. Paths and seed are the baseline's.
 *
 * @throws {ModelsDifferError} where they have other decimals, start or grid; else as `sample`.
 */
export async function compareSampled(
  { baseline, proposed }: { baseline: Model; proposed: Model },
  options: SampleOptions,
): Promise<SampledImpact> {
  const compiled = compileModels(baseline, proposed, options.detail);
  const { paths, seed } = sizeOf(baseline, options);
  const run = await options.run({ program: compiled.program, seed, paths }, options);
  const bands = openBands(compiled, run);
  const read = (prefix: string) => readSampled(bands, { compiled, prefix, paths, seed });
  const difference = (name: string) => bands.amounts(`${differencePrefix}${name}`);
  return {
    baseline: read(""),
    proposed: read(proposedPrefix),
    difference: {
      total: difference("total"),
      circulating: difference("circulating"),
      treasury: difference("treasury"),
      ...(bands.has(`${differencePrefix}price`) && {
        price: bands.numbers(`${differencePrefix}price`),
      }),
    },
  };
}

function sizeOf(model: Model, { paths }: SampleOptions): { paths: number; seed: number } {
  return { paths: paths ?? model.paths ?? defaultPaths, seed: model.seed ?? defaultSeed };
}
