import type { Model } from "../Model.ts";
import { ModelsDifferError } from "../ModelsDifferError.ts";
import { modelDates } from "../modelDates.ts";
import { toDouble } from "../toDouble.ts";
import { chooseQuantum, largestInteger, type Quantum } from "./chooseQuantum.ts";
import { type CompiledModel, compileModel } from "./compileModel.ts";
import { createProgramBuilder } from "./createProgramBuilder.ts";
import type { Program } from "./Program.ts";
import type { Operand, ProgramBuilder } from "./ProgramBuilder.ts";
import { recordSchedules, type Schedules } from "./recordSchedules.ts";
import { stepLengths } from "./stepLengths.ts";

/** One or two models as a program, and how to read what it records. */
export type CompiledModels = {
  /** What differs from path to path. */
  program: Program;
  /** What is the same on all of them: one path tells it. */
  fixed: Program;
  dates: readonly number[];
  quantum: Quantum;
  /** By name of output: what it is at the start, where that is known. */
  starts: ReadonlyMap<string, number>;
  /** Outputs that are another one under a second name: `staked` of a model with one staked bucket. */
  aliases: ReadonlyMap<string, string>;
};

/**
 * What is recorded beside the sums over buckets, inflation and the price: every bucket and figure, or
 * those named, as `bucket:team` or `figure:volume`.
 */
export type Detail = "all" | readonly string[];

/** What the outputs of the second model are named after. */
export const proposedPrefix = "proposed:";

/** What the outputs of the paired difference are named after. */
export const differencePrefix = "difference:";

/**
 * Compiles a model, or a baseline and a proposed one that share their random numbers path by path.
 *
 * @throws {ModelsDifferError} where two models have other decimals, start or grid.
 */
export function compileModels(
  baseline: Model,
  proposed?: Model,
  detail: Detail = "all",
): CompiledModels {
  const models = proposed === undefined ? [baseline] : [baseline, proposed];
  checkGrids(models);
  const dates = modelDates(baseline);
  const schedules = models.map((model) => recordSchedules(model, dates));
  const quantum = chooseQuantum(
    largestOf(schedules.map(({ largestTotal }) => largestTotal)),
    baseline.token.decimals,
  );
  const supplies = schedules.map((schedule) => supplyOf(schedule, quantum));
  const { builder, finishParts } = createProgramBuilder({
    steps: Float64Array.from(stepLengths(dates)),
    ...(supplies[0] ?? { total: 0, limit: 0 }),
  });
  const recording = createRecording(builder, detail);
  const compiled = models.map((model, index) => {
    const prefix = index === 0 ? "" : proposedPrefix;
    const supply = supplies[index];
    const program =
      index === 0 || supply === undefined ? builder : prefixCounts(builder.withSupply(supply));
    return compileModel(model, {
      program,
      dates,
      quantum,
      schedules: schedules[index] ?? recordSchedules(model, dates),
      output: (name, value, start) => recording.output({ prefix, name, value, start }),
    });
  });
  const [first, second] = compiled;
  if (first !== undefined && second !== undefined)
    recordDifference({ program: builder, recording, first, second });
  const { starts, aliases } = recording;
  const { random, fixed } = finishParts();
  return { program: random, fixed, dates, quantum, starts, aliases };
}

type Recorded = {
  prefix: string;
  name: string;
  value: Operand;
  start?: number | undefined;
};

/** Records each value once, however many names it has. */
function createRecording(program: ProgramBuilder, detail: Detail) {
  const starts = new Map<string, number>();
  const aliases = new Map<string, string>();
  const names = new Map<Operand, string>();
  return {
    starts,
    aliases,
    output({ prefix, name, value, start }: Recorded): void {
      if (detail !== "all" && name.includes(":") && !detail.includes(name)) return;
      const full = `${prefix}${name}`;
      if (start !== undefined) starts.set(full, start);
      const known = names.get(value);
      if (known === undefined) program.output(full, value);
      else aliases.set(full, known);
      names.set(value, known ?? full);
    },
  };
}

function prefixCounts(program: ProgramBuilder): ProgramBuilder {
  return {
    ...program,
    count: (name, condition) => program.count(`${proposedPrefix}${name}`, condition),
  };
}

type Pair = {
  program: ProgramBuilder;
  recording: ReturnType<typeof createRecording>;
  first: CompiledModel;
  second: CompiledModel;
};

function recordDifference({ program, recording, first, second }: Pair): void {
  for (const name of ["total", "circulating", "treasury", "price"] as const) {
    const [before, after] = [first[name], second[name]];
    if (before === undefined || after === undefined) continue;
    const start =
      (recording.starts.get(`${proposedPrefix}${name}`) ?? 0) - (recording.starts.get(name) ?? 0);
    const value = program.subtract(after, before);
    recording.output({ prefix: differencePrefix, name, value, start });
  }
}

/** A supply that is above its cap stays there: nothing more is issued. */
function supplyOf({ starts, limit }: Schedules, { baseUnits }: Quantum) {
  const total = starts.reduce((sum, amount) => sum + amount / baseUnits, 0n);
  const capped = limit / baseUnits;
  const most = capped < largestInteger ? capped : largestInteger;
  return { total: toDouble(total), limit: toDouble(most > total ? most : total) };
}

function largestOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((largest, amount) => (amount > largest ? amount : largest), 0n);
}

function checkGrids(models: readonly Model[]): void {
  const [first] = models;
  if (first === undefined) return;
  for (const model of models) {
    for (const field of ["asOf", "horizonSeconds", "stepSeconds"] as const) {
      if (model[field] !== first[field]) {
        throw new ModelsDifferError(`${field}: ${first[field]} and ${model[field]}`);
      }
    }
    if (model.token.decimals !== first.token.decimals) {
      throw new ModelsDifferError(`${first.token.decimals} and ${model.token.decimals} decimals`);
    }
  }
}
