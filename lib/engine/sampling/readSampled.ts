import { readBands } from "../kernel/readBands.ts";
import { type BandLevel, type Bands, bandLevels, type Sampled } from "../Sampled.ts";
import { type CompiledModels, proposedPrefix } from "./compileModels.ts";
import { InvalidProgramError } from "./errors.ts";
import type { ProgramRun } from "./RunProgram.ts";
import { type ReferenceRun, runReference } from "./runReference.ts";

const levels = Object.keys(bandLevels) as BandLevel[];

/**
 * Reads the bands of an output as values of some kind, one for each date.
 *
 * @throws {InvalidProgramError} of what was not recorded.
 */
export type OpenBands = {
  has(name: string): boolean;
  names: readonly string[];
  amounts(name: string): Bands<bigint>;
  numbers(name: string): Bands<number>;
  /** By what is counted: the share of paths on which it is so, one for each date. */
  probabilities: ReadonlyMap<string, readonly number[]>;
};

type BandPart = "quantiles" | "errors";

/** An output after one step: one of its quantiles, or the error of it. */
type ReadBand = (kind: BandPart, step: number, level: number) => number;

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
    if (reader === undefined) throw new InvalidProgramError(`${name} was not recorded.`);
    const column = (kind: BandPart, level: number): Value[] => {
      const start = starts.get(name) ?? reader("quantiles", 0, level);
      const values = [toValue(kind === "errors" ? 0 : start)];
      for (let step = 0; step < dates.length - 1; step += 1) {
        values.push(toValue(reader(kind, step, level)));
      }
      return values;
    };
    const of = (kind: BandPart) =>
      Object.fromEntries(levels.map((key, level) => [key, column(kind, level)])) as Record<
        BandLevel,
        Value[]
      >;
    return { ...of("quantiles"), errors: of("errors") };
  };
  return {
    has: (name) => readers.has(name),
    names: [...readers.keys()],
    amounts: (name) => read(name, (quanta) => BigInt(Math.round(quanta)) * quantum.baseUnits),
    numbers: (name) => read(name, (value) => value),
    probabilities: new Map([...countRandom(run), ...countFixed(fixed)]),
  };
}

function readRandom({ tally, bounds }: ProgramRun): [string, ReadBand][] {
  const bands = readBands(tally, { bounds, levels: Object.values(bandLevels) });
  return [...bands].map(([name, band]) => [
    name,
    (kind, step, level) => band[kind][step * levels.length + level] ?? 0,
  ]);
}

function readFixed({ outputs }: ReferenceRun): [string, ReadBand][] {
  return Object.entries(outputs).map(([name, steps]) => [
    name,
    (kind, step) => (kind === "errors" ? 0 : (steps[step]?.[0] ?? 0)),
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
    probabilities: readProbabilities(bands, prefix),
  };
}

/** What is counted of one model, by its name without the prefix. */
export function readProbabilities(bands: OpenBands, prefix: string): Sampled["probabilities"] {
  return Object.fromEntries(
    [...bands.probabilities].flatMap(([name, shares]) => {
      const isProposed = name.startsWith(proposedPrefix);
      return isProposed === (prefix !== "") ? [[name.slice(prefix.length), shares]] : [];
    }),
  );
}
