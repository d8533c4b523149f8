import type { Model } from "../Model.ts";
import { ModelsDifferError } from "../ModelsDifferError.ts";
import { modelDates } from "../modelDates.ts";
import { toDouble } from "../toDouble.ts";
import { chooseQuantum, largestInteger, type Quantum } from "./chooseQuantum.ts";
import { compileModel } from "./compileModel.ts";
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
  /** Of each model all that could be recorded, without its prefix, in the order in which it is written. */
  names: { baseline: readonly string[]; proposed: readonly string[] };
};

/** Outputs by name, as `total`, `bucket:team` or `figure:volume`, in place of all. */
export type OutputSelection = {
  /** Of each model. */
  outputs: readonly string[];
  /** As the paired difference of two models. */
  differences: readonly string[];
};

/** What has a paired difference where all is recorded. */
const differencesByDefault = ["total", "circulating", "treasury", "price"];

/** What the outputs of the second model are named after. */
export const proposedPrefix = "proposed:";

/** What the outputs of the paired difference are named after. */
export const differencePrefix = "difference:";

/**
 * Compiles a model, or a baseline and a proposed one that share their random numbers path by path.
 *
 * @param selection - What is recorded; all where absent. What is recorded does not depend on what else is.
 * @throws {ModelsDifferError} where two models have other decimals, start or grid.
 */
export function compileModels(
  baseline: Model,
  proposed?: Model,
  selection?: OutputSelection,
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
  const recording = createRecording(builder, selection);
  for (const [index, model] of models.entries()) {
    const prefix = index === 0 ? "" : proposedPrefix;
    const supply = supplies[index];
    const program =
      index === 0 || supply === undefined ? builder : prefixCounts(builder.withSupply(supply));
    compileModel(model, {
      program,
      dates,
      quantum,
      schedules: schedules[index] ?? recordSchedules(model, dates),
      output: (name, value, start) => recording.output({ prefix, name, value, start }),
    });
  }
  for (const name of selection?.differences ?? differencesByDefault) recording.difference(name);
  const { random, fixed } = finishParts();
  const { starts, aliases, names } = recording;
  return { program: random, fixed, dates, quantum, starts, aliases, names: names() };
}

type Written = {
  prefix: string;
  name: string;
  value: Operand;
  start?: number | undefined;
};

/** Records each value once, however many names it has. */
function createRecording(program: ProgramBuilder, selection: OutputSelection | undefined) {
  const starts = new Map<string, number>();
  const aliases = new Map<string, string>();
  const recorded = new Map<Operand, string>();
  const written = new Map<string, Written>();
  const record = ({ prefix, name, value, start }: Written) => {
    const full = `${prefix}${name}`;
    if (start !== undefined) starts.set(full, start);
    const known = recorded.get(value);
    if (known === undefined) program.output(full, value);
    else aliases.set(full, known);
    recorded.set(value, known ?? full);
  };
  const namesOf = (prefix: string) =>
    [...written.values()].filter((each) => each.prefix === prefix).map(({ name }) => name);
  return {
    starts,
    aliases,
    output(each: Written): void {
      written.set(`${each.prefix}${each.name}`, each);
      if (selection === undefined || selection.outputs.includes(each.name)) record(each);
    },
    /** Proposed less baseline, where both have it. */
    difference(name: string): void {
      const [before, after] = [written.get(name), written.get(`${proposedPrefix}${name}`)];
      if (before === undefined || after === undefined) return;
      const start =
        before.start === undefined || after.start === undefined
          ? undefined
          : after.start - before.start;
      const value = program.subtract(after.value, before.value);
      record({ prefix: differencePrefix, name, value, start });
    },
    names: () => ({ baseline: namesOf(""), proposed: namesOf(proposedPrefix) }),
  };
}

function prefixCounts(program: ProgramBuilder): ProgramBuilder {
  return {
    ...program,
    count: (name, condition) => program.count(`${proposedPrefix}${name}`, condition),
  };
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
