import type { Model } from "./Model.ts";
import type { SampledPart, SampledPartImpact } from "./SampledPart.ts";
import {
  differencePrefix,
  type OutputSelection,
  proposedPrefix,
} from "./sampling/compileModels.ts";
import { type OpenBands, readProbabilities } from "./sampling/readSampled.ts";
import { prepareModels, type RunModels, type SampleOptions } from "./sampling/runModels.ts";

const amounts: readonly string[] = [
  "total",
  "circulating",
  "treasury",
  "staked",
  "locked",
  "burned",
];

/**
 * Prepares to sample only some quantities of a model, which is several times as fast: each gets the values
 * that `sample` gives it. Names that the model does not have are left out. What is prepared can be run
 * again: on more paths it goes on from those that were run.
 *
 * @param outputs - By the names of `SampledPart`: `total`, `price`, `bucket:team`.
 * @throws whatever `compileModels` throws; the runs as `sample`.
 */
export function prepareSampledPart(
  model: Model,
  outputs: readonly string[],
): (options: SampleOptions) => Promise<SampledPart> {
  const prepared = prepareModels({ baseline: model }, { outputs, differences: [] });
  return async (options) => readPart(await prepared(options), "");
}

/**
 * Prepares to run two models on the same random numbers, as `compareSampled`, and to sample only some
 * quantities, as `prepareSampledPart`.
 *
 * @param selection.outputs - Of each model, by name.
 * @param selection.differences - As the paired difference; any that both models have.
 * @throws {ModelsDifferError} and as `prepareSampledPart`.
 */
export function prepareComparedPart(
  models: { baseline: Model; proposed: Model },
  selection: OutputSelection,
): (options: SampleOptions) => Promise<SampledPartImpact> {
  const prepared = prepareModels(models, selection);
  return async (options) => {
    const run = await prepared(options);
    const { differences } = selection;
    return {
      baseline: readPart(run, ""),
      proposed: readPart(run, proposedPrefix),
      difference: readBandsOf(run.bands, { names: differences, prefix: differencePrefix }),
    };
  };
}

function readPart({ compiled, bands, paths, seed }: RunModels, prefix: string): SampledPart {
  const names = prefix === "" ? compiled.names.baseline : compiled.names.proposed;
  return {
    dates: compiled.dates,
    paths,
    seed,
    quantumBaseUnits: compiled.quantum.baseUnits,
    names,
    ...readBandsOf(bands, { names, prefix }),
    probabilities: readProbabilities(bands, prefix),
  };
}

/** The bands of what was recorded among some names. */
function readBandsOf(
  bands: OpenBands,
  { names, prefix }: { names: readonly string[]; prefix: string },
): Pick<SampledPart, "amounts" | "numbers"> {
  const found = names.filter((name) => bands.has(`${prefix}${name}`));
  const isAmount = (name: string) => amounts.includes(name) || name.startsWith("bucket:");
  return {
    amounts: new Map(
      found.filter(isAmount).map((name) => [name, bands.amounts(`${prefix}${name}`)]),
    ),
    numbers: new Map(
      found
        .filter((name) => !isAmount(name))
        .map((name) => [name, bands.numbers(`${prefix}${name}`)]),
    ),
  };
}
