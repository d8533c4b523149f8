import { createReferenceDraws, type ReferenceDraws } from "./createReferenceDraws.ts";
import { InvalidProgramError } from "./errors.ts";
import { evaluate } from "./evaluate.ts";
import { instructionWords, type Operation, operation } from "./operation.ts";
import type { PathRange } from "./PathRange.ts";
import type { Program } from "./Program.ts";

/** Every value of a run. */
export type ReferenceRun = {
  /** For each output, for each step, the value on each path. */
  outputs: Record<string, Float64Array[]>;
  /** For each count, for each step, the paths on which the value was not 0. */
  counts: Record<string, number[]>;
};

type Rows = { rows: Float64Array[]; scalars: Float64Array };

/**
 * Runs a program the plain way: one operation after the other on arrays of paths, with the same
 * arithmetic as the kernel, bit for bit. For tests, and for a few paths.
 *
 * @throws {InvalidProgramError} on an instruction that does not exist.
 */
export function runReference(program: Program, range: PathRange): ReferenceRun {
  const { count } = range;
  const rows = Array.from({ length: program.registers }, (_, register) =>
    new Float64Array(count).fill(program.initial[register] ?? 0),
  );
  const scalars = new Float64Array(program.constants.length + program.columnCount);
  scalars.set(program.constants);
  const state: Rows = { rows, scalars };
  const draws = createReferenceDraws(program, range);
  const run: ReferenceRun = {
    outputs: Object.fromEntries(program.outputs.map((name) => [name, []])),
    counts: Object.fromEntries(program.counts.map((name) => [name, []])),
  };
  for (let step = 0; step < program.steps; step += 1) {
    const at = step * program.columnCount;
    scalars.set(program.columns.subarray(at, at + program.columnCount), program.constants.length);
    runStep({ program, state, draws, step });
    recordStep({ program, state, run, count });
  }
  return run;
}

type Step = { program: Program; state: Rows; draws: ReferenceDraws; step: number };

function runStep({ program, state, draws, step }: Step): void {
  for (let at = 0; at < program.code.length; at += instructionWords) {
    const [code = 0, target = -1, a = 0, b = 0, c = 0, d = 0] = program.code.subarray(
      at,
      at + instructionWords,
    );
    const of = code as Operation;
    if (of === operation.skip) {
      at += (state.scalars[~a] ?? 0) === 0 ? b * instructionWords : 0;
    } else if (of === operation.uniform || of === operation.normal || of === operation.brownian) {
      state.rows[target]?.forEach((_, lane, row) => {
        row[lane] = draws({ of, source: of === operation.brownian ? a : b, step, lane });
      });
    } else if (of === operation.issue || of === operation.burn || of === operation.transfer) {
      move({ state, of, target, operands: [a, b, c, d] });
    } else {
      compute({ state, of, target, operands: [a, b, c, d] });
    }
  }
}

type Act = { state: Rows; of: Operation; target: number; operands: readonly number[] };

/** What an operand is on a path. */
function read(
  { rows, scalars }: Rows,
  { operand, lane }: { operand: number; lane: number },
): number {
  return (operand < 0 ? scalars[~operand] : rows[operand]?.[lane]) ?? 0;
}

function compute({ state, of, target, operands }: Act): void {
  const apply = evaluate(of);
  if (apply === undefined) {
    throw new InvalidProgramError(`There is no operation ${of}.`);
  }
  const [a = 0, b = 0, c = 0, d = 0] = operands;
  state.rows[target]?.forEach((_, lane, row) => {
    const at = (operand: number) => read(state, { operand, lane });
    row[lane] = apply(at(a), at(b), at(c), at(d));
  });
}

function move({ state, of, target, operands }: Act): void {
  const [amount = 0, first = 0, second = 0, limit = 0] = operands;
  const one = state.rows[first] ?? new Float64Array(0);
  const other = state.rows[second] ?? new Float64Array(0);
  for (let lane = 0; lane < one.length; lane += 1) {
    const wanted = read(state, { operand: amount, lane });
    const whole = Math.floor(wanted < 0 ? 0 : wanted);
    const held = one[lane] ?? 0;
    const next = other[lane] ?? 0;
    const room = of === operation.issue ? read(state, { operand: limit, lane }) - next : held;
    const moved = room < whole ? room : whole;
    one[lane] = of === operation.issue ? held + moved : held - moved;
    other[lane] = of === operation.burn ? next - moved : next + moved;
    const row = state.rows[target];
    if (row !== undefined) {
      row[lane] = moved;
    }
  }
}

type Recording = { program: Program; state: Rows; run: ReferenceRun; count: number };

function recordStep({ program, state, run, count }: Recording): void {
  const values = (operand: number) =>
    Float64Array.from({ length: count }, (_, lane) => read(state, { operand, lane }));
  for (const [index, name] of program.outputs.entries()) {
    run.outputs[name]?.push(values(program.outputOperands[index] ?? 0));
  }
  for (const [index, name] of program.counts.entries()) {
    const row = values(program.countOperands[index] ?? 0);
    run.counts[name]?.push(row.filter((value) => value !== 0).length);
  }
}
