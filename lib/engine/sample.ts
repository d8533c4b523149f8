import type { Model } from "./Model.ts";
import type { Sampled, SampledImpact } from "./Sampled.ts";
import { differencePrefix, proposedPrefix } from "./sampling/compileModels.ts";
import { readSampled } from "./sampling/readSampled.ts";
import { runModels, type SampleOptions } from "./sampling/runModels.ts";

/**
 * Runs a model's market and behaviour along many paths and reads the quantiles of what they give. The
 * same model, seed and engine version give the same bytes on every machine, with any number of
 * workers. What the rules alone give is `project`'s, exactly.
 *
 * @throws {NotFiniteError} where a model's numbers leave what a double holds.
 * @throws {CancelledError} when its signal is aborted, and whatever `compileModels` throws.
 */
export async function sample(model: Model, options: SampleOptions): Promise<Sampled> {
  const { bands, ...run } = await runModels({ baseline: model }, options);
  return readSampled(bands, { ...run, prefix: "" });
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
  const { bands, ...run } = await runModels({ baseline, proposed }, options);
  const difference = (name: string) => bands.amounts(`${differencePrefix}${name}`);
  return {
    baseline: readSampled(bands, { ...run, prefix: "" }),
    proposed: readSampled(bands, { ...run, prefix: proposedPrefix }),
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
