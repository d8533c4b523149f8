import { allProcesses } from "../allProcesses.ts";
import { liquidClassesByDefault } from "../liquidClassesByDefault.ts";
import type { BucketClass, Model } from "../Model.ts";
import { recordYears } from "../recordYears.ts";
import { toDouble } from "../toDouble.ts";
import type { Quantum } from "./chooseQuantum.ts";
import { createMarket, type RunningMarket } from "./createMarket.ts";
import { createSampleContext } from "./createSampleContext.ts";
import type { Operand, ProgramBuilder, Register, State } from "./ProgramBuilder.ts";
import type { Schedules } from "./recordSchedules.ts";
import { sampleMechanism } from "./sampleMechanism.ts";
import { writeInflation } from "./writeInflation.ts";

/** Classes that are neither liquid nor the treasury's: not yet released. */
const lockedClasses: readonly BucketClass[] = ["locked", "team", "investors"];

type CompileParameters = {
  program: ProgramBuilder;
  dates: readonly number[];
  quantum: Quantum;
  schedules: Schedules;
  /** Records a value under its name, with what it is at the start where that is known. */
  output(name: string, value: Operand, start?: number): void;
};

/**
 * Writes one model into a program: the market moves, then the mechanisms act in the model's order, then
 * the pool answers what was sold; then everything is recorded.
 *
 * @throws {UnknownBucketError} @throws {UnknownProcessError} @throws {AmountError}
 */
export function compileModel(model: Model, parameters: CompileParameters): void {
  const { program, dates, quantum, schedules } = parameters;
  const starts = schedules.starts.map((amount) => Math.floor(toDouble(amount, quantum.baseUnits)));
  const market =
    model.market === undefined
      ? undefined
      : createMarket(model.market, {
          program,
          dates,
          quantaPerToken: quantum.perToken,
        });
  const buckets = new Map(
    model.buckets.map(({ id }, index) => [id, program.state(starts[index] ?? 0)]),
  );
  writeMechanisms(model, { ...parameters, market, buckets });
  record(model, { ...parameters, market, buckets, starts });
}

type Parts = CompileParameters & {
  market: RunningMarket | undefined;
  buckets: ReadonlyMap<string, State>;
};

function writeMechanisms(model: Model, parts: Parts): void {
  const seen = new Map<string, number>();
  const names = new Set<string>();
  for (const [mechanism, spec] of model.mechanisms.entries()) {
    const place = (seen.get(spec.kind) ?? 0) + 1;
    seen.set(spec.kind, place);
    const key = place === 1 ? spec.kind : `${spec.kind} ${place}`;
    const name = takeName(names, spec.label ?? key);
    const context = createSampleContext({
      ...parts,
      model,
      mechanism,
      sample: sampleMechanism,
      output: (figure, value) => parts.output(`figure:${name}: ${figure}`, value),
      count: (event, condition) => parts.program.count(`${name}: ${event}`, condition),
    });
    parts.program.scope(key, () => sampleMechanism(spec, context));
  }
}

/** The name, with a number where it was taken before. */
function takeName(names: Set<string>, wanted: string): string {
  let name = wanted;
  for (let place = 2; names.has(name); place += 1) name = `${wanted} ${place}`;
  names.add(name);
  return name;
}

function record(model: Model, parts: Parts & { starts: readonly number[] }): void {
  const { program, market, output, starts } = parts;
  const sum = (classes: readonly BucketClass[]) => sumOf(model, classes, parts);
  const total = { value: program.total, start: starts.reduce((all, part) => all + part, 0) };
  const circulating = sum(model.liquidClasses ?? liquidClassesByDefault);
  const treasury = sum(["treasury"]);
  output("total", total.value, total.start);
  output("circulating", circulating.value, circulating.start);
  output("treasury", treasury.value, treasury.start);
  for (const [name, classes] of [
    ["staked", ["staked"]],
    ["locked", lockedClasses],
  ] as const) {
    const { value, start } = sum(classes);
    output(name, value, start);
  }
  output("burned", program.burned, 0);
  const years = recordYears(allProcesses, model, parts.dates);
  output("inflation", writeInflation(total.value, { ...parts, start: total.start, years }), 0);
  for (const [index, { id }] of model.buckets.entries()) {
    const state = parts.buckets.get(id);
    if (state !== undefined) output(`bucket:${id}`, state, starts[index]);
  }
  const price = market?.close();
  if (price !== undefined) output("price", price, model.market?.price);
  for (const { id, start } of model.market?.processes ?? []) {
    const value = market?.processes.get(id);
    if (value !== undefined) output(`figure:${id}`, value, start);
  }
  if (treasury.start > 0) countRuin(treasury.value, program);
}

type Sum = { value: Register; start: number };

function sumOf(
  model: Model,
  classes: readonly BucketClass[],
  { program, buckets, starts }: Parts & { starts: readonly number[] },
): Sum {
  const held = model.buckets.flatMap((bucket, index) => {
    const value = buckets.get(bucket.id);
    const isHeld = value !== undefined && classes.includes(bucket.class);
    return isHeld ? [{ value, start: starts[index] ?? 0 }] : [];
  });
  const [first, ...others]: readonly Sum[] = held;
  if (first === undefined) return { value: program.add(0, 0), start: 0 };
  return others.reduce(
    (sum, { value, start }) => ({ value: program.add(sum.value, value), start: sum.start + start }),
    first,
  );
}

function countRuin(treasury: Register, program: ProgramBuilder): void {
  const isRuined = program.state(0);
  program.assign(isRuined, program.maximum(isRuined, program.lessThan(treasury, 1)));
  program.count("treasury empty", isRuined);
}
