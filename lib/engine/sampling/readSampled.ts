import { readBands } from "../kernel/readBands.ts";
import { type BandLevel, type Bands, bandLevels, type Sampled } from "../Sampled.ts";
import { type CompiledModels, proposedPrefix } from "./compileModels.ts";
import type { ProgramRun } from "./RunProgram.ts";
import { type ReferenceRun, runReference } from "./runReference.ts";

const levels = Object.keys(bandLevels) as BandLevel[];

/** Reads the bands of an output as values of some kind, one for each date. */
export type OpenBands = {
  has(name: string): boolean;
  names: readonly string[];
  amounts(name: string): Bands<bigint>;
  numbers(name: string): Bands<number>;
  /** By what is counted: the share of paths on which it is so, one for each date. */
  probabilities: ReadonlyMap<string, readonly number[]>;
};

/** An output at one date: its quantiles and the error of each, by level. */
type ReadLevel = (step: number, level: number) => { value: number; error: number };

/**
 * Opens the bands of a run. The first date is the start, where the value is the same on all paths;
 * what has no value there (a figure of a mechanism) has that of the first step.
 *
 * @throws {NotFiniteError}
 */
export function openBands(compiled: CompiledModels, run: ProgramRun): OpenBands {
  const { dates, starts, quantum, aliases } = compiled;
  const fixed = runReference(compiled.fixed, { seed: 0, firstPath: 0, count: 1 });
  const readers = new Map([...readRandom(run), ...readFixed(fixed)]);
  for (const [name, known] of aliases) {
    const reader = readers.get(known);
    if (reader !== undefined) readers.set(name, reader);
  }
  const read = <Value>(name: string, toValue: (value: number) => Value): Bands<Value> => {
    const reader = readers.get(name);
    const columns = levels.map((_, level) =>
      dates.slice(1).map((_, step) => reader?.(step, level)),
    );
    const of = (kind: "value" | "error") =>
      Object.fromEntries(
        levels.map((key, level) => {
          const values = columns[level]?.map((column) => column?.[kind] ?? 0) ?? [];
          const start = kind === "error" ? 0 : (starts.get(name) ?? values[0] ?? 0);
          return [key, [start, ...values].map(toValue)];
        }),
      ) as Record<BandLevel, Value[]>;
    return { ...of("value"), errors: of("error") };
  };
  return {
    has: (name) => readers.has(name),
    names: [...readers.keys()],
    amounts: (name) => read(name, (quanta) => BigInt(Math.round(quanta)) * quantum.baseUnits),
    numbers: (name) => read(name, (value) => value),
    probabilities: new Map([...countRandom(run), ...countFixed(fixed)]),
  };
}

function readRandom({ tally, bounds }: ProgramRun): [string, ReadLevel][] {
  const bands = readBands(tally, { bounds, levels: Object.values(bandLevels) });
  return [...bands].map(([name, { quantiles, errors }]) => [
    name,
    (step, level) => {
      const at = step * levels.length + level;
      return { value: quantiles[at] ?? 0, error: errors[at] ?? 0 };
    },
  ]);
}

function readFixed({ outputs }: ReferenceRun): [string, ReadLevel][] {
  return Object.entries(outputs).map(([name, steps]) => [
    name,
    (step) => ({ value: steps[step]?.[0] ?? 0, error: 0 }),
  ]);
}

function countRandom({ tally }: ProgramRun): [string, number[]][] {
  const { counts, tallies, steps, paths } = tally;
  return counts.map((name, index) => {
    const shareAt = (step: number) => (tallies[step * counts.length + index] ?? 0) / paths;
    return [name, [0, ...Array.from({ length: steps }, (_, step) => shareAt(step))]];
  });
}

function countFixed({ counts }: ReferenceRun): [string, number[]][] {
  return Object.entries(counts).map(([name, steps]) => [name, [0, ...steps]]);
}

/** Puts the outputs of one model, named after `prefix`, into what a sampled model is. */
export function readSampled(
  bands: OpenBands,
  parameters: { compiled: CompiledModels; prefix: string; paths: number; seed: number },
): Sampled {
  const { compiled, prefix, paths, seed } = parameters;
  const amounts = (name: string) => bands.amounts(`${prefix}${name}`);
  const group = (kind: string) =>
    bands.names.flatMap((name) =>
      name.startsWith(`${prefix}${kind}:`) ? name.slice(`${prefix}${kind}:`.length) : [],
    );
  return {
    dates: compiled.dates,
    paths,
    seed,
    quantumBaseUnits: compiled.quantum.baseUnits,
    total: amounts("total"),
    circulating: amounts("circulating"),
    treasury: amounts("treasury"),
    staked: amounts("staked"),
    locked: amounts("locked"),
    burned: amounts("burned"),
    buckets: Object.fromEntries(group("bucket").map((id) => [id, amounts(`bucket:${id}`)])),
    ...(bands.has(`${prefix}price`) && { price: bands.numbers(`${prefix}price`) }),
    inflation: bands.numbers(`${prefix}inflation`),
    figures: Object.fromEntries(
      group("figure").map((name) => [name, bands.numbers(`${prefix}figure:${name}`)]),
    ),
    probabilities: Object.fromEntries(
      [...bands.probabilities].flatMap(([name, shares]) => {
        const isProposed = name.startsWith(proposedPrefix);
        return isProposed === (prefix !== "") ? [[name.slice(prefix.length), shares]] : [];
      }),
    ),
  };
}
