import type { Model } from "./Model.ts";
import type { SampledPart, SampledPartImpact } from "./SampledPart.ts";
import { differencePrefix, proposedPrefix } from "./sampling/compileModels.ts";
import { type OpenBands, readProbabilities } from "./sampling/readSampled.ts";
import { type RunModels, runModels, type SampleOptions } from "./sampling/runModels.ts";

const amounts: readonly string[] = [
  "total",
  "circulating",
  "treasury",
  "staked",
  "locked",
  "burned",
];

/**
 * As `sample`, but only of some quantities, which is several times as fast: each has the values that
 * `sample` gives it. Names that the model does not have are left out.
 *
 * @param options.outputs - By the names of `SampledPart`: `total`, `price`, `bucket:team`.
 * @throws as `sample`.
 */
export async function samplePart(
  model: Model,
  { outputs, ...options }: SampleOptions & { outputs: readonly string[] },
): Promise<SampledPart> {
  const selection = { outputs, differences: [] };
  return readPart(await runModels({ baseline: model }, { ...options, selection }), "");
}

/**
 * As `compareSampled`, but only of some quantities, as `samplePart`.
 *
 * @param options.outputs - Of each model, by name.
 * @param options.differences - As the paired difference; any that both models have.
 * @throws as `compareSampled`.
 */
export async function compareSampledPart(
  models: { baseline: Model; proposed: Model },
  parameters: SampleOptions & { outputs: readonly string[]; differences: readonly string[] },
): Promise<SampledPartImpact> {
  const { outputs, differences, ...options } = parameters;
  const run = await runModels(models, { ...options, selection: { outputs, differences } });
  return {
    baseline: readPart(run, ""),
    proposed: readPart(run, proposedPrefix),
    difference: readBandsOf(run.bands, { names: differences, prefix: differencePrefix }),
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
