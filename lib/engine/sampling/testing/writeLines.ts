import fc from "fast-check";
import { createProgramBuilder } from "../createProgramBuilder.ts";
import { evaluate } from "../evaluate.ts";
import { operation } from "../operation.ts";
import type { Column, Operand, ProgramBuilder, Register, State } from "../ProgramBuilder.ts";
import { runReference } from "../runReference.ts";

/** Of every program that is written. */
export const steps = Float64Array.from([1, 0.5, 0.25]);
export const options = { steps, total: 60, limit: 90 };
export const range = { seed: 7, firstPath: 3, count: 2 };

const computing = {
  add: 2,
  subtract: 2,
  multiply: 2,
  divide: 2,
  minimum: 2,
  maximum: 2,
  lessThan: 2,
  select: 3,
  floor: 1,
  squareRoot: 1,
  exp: 1,
  log: 1,
} as const;
type Computing = keyof typeof computing;
const computed = Object.keys(computing) as Computing[];

/** One thing that is written; `picks` choose among what is known there. */
export type Written = {
  what: Computing | "assign" | "move" | "when" | "normal" | "brownian";
  picks: readonly number[];
  body?: readonly Written[];
};

/** What the kernel does at once where they follow each other. */
const joined = ["multiply", "add", "exp"] as const;

const picks = fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 });
const lineOf = (what: readonly Exclude<Written["what"], "when">[]) =>
  fc.record({ what: fc.constantFrom(...what), picks });
const inBlock = lineOf([...computed, "assign", "assign", "move"]);
const blockOf = (inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> =>
  fc.record({ what: fc.constant("when" as const), picks, body: fc.array(inner, { maxLength: 4 }) });

export const line: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: lineOf([...computed, ...joined, ...joined, "normal", "brownian"]) },
  { weight: 3, arbitrary: lineOf(["assign", "assign", "move"]) },
  { weight: 1, arbitrary: blockOf(fc.oneof(inBlock, blockOf(inBlock))) },
);

/** What stands for each draw, in their order, on one path: a program that draws alone tells. */
function drawsOf(count: number, draw: "normal" | "brownianIncrement") {
  const { builder, finish } = createProgramBuilder(options);
  for (let index = 0; index < count; index += 1) builder.output(String(index), builder[draw]());
  const { outputs } = runReference(finish(), range);
  return (index: number, step: number, lane: number) => found(outputs[index]?.[step]?.[lane]);
}

/** By an even number one of the newest two, so that what is computed is used; by an odd one any. */
function pick<value>(among: readonly value[], by = 0): value {
  const half = by >> 1;
  const chosen =
    by % 2 === 0 ? among.at(-1 - (half % Math.min(2, among.length))) : among[half % among.length];
  return found(chosen);
}

function found<value>(value: value | undefined): value {
  if (value === undefined) throw new TypeError("What is read was never written");
  return value;
}

/** Where a path stands: what every register holds, and the step. */
type Run = { env: Map<object, number>; step: number; lane: number };
type Act = (run: Run) => void;
type Drawn = Record<"normal" | "brownian", number>;

/** A program that is being written, and `known`: what can be used there. */
type Writing = {
  builder: ProgramBuilder;
  known: Operand[];
  states: readonly State[];
  buckets: readonly State[];
  columns: readonly Column[];
  read: (operand: Operand, run: Run) => number;
  drawn: Drawn;
  /** What the draws give, once all are written. */
  random: { [draw in keyof Drawn]?: ReturnType<typeof drawsOf> };
};

const startOfStates = [1, -2, 0.25];
const startOfBuckets = [40, 20];
const rowsOfColumns = [
  [0, 1, 1],
  [2, -1, 0.5],
];

/** Writes lines with a builder, and at the same time what they do by themselves, one after the other. */
export function writeLines(builder: ProgramBuilder, lines: readonly Written[]) {
  const columns = rowsOfColumns.map((row) => builder.column(row));
  const states = startOfStates.map((value) => builder.state(value));
  const buckets = startOfBuckets.map((value) => builder.state(value));
  const rows = new Map<object, readonly number[]>([
    [builder.stepYears, [...steps]],
    ...columns.map((column, at) => [column, rowsOfColumns[at] ?? []] as const),
  ]);
  const read = (operand: Operand, { env, step }: Run): number =>
    typeof operand === "number"
      ? operand
      : found("column" in operand ? rows.get(operand)?.[step] : env.get(operand));
  const known: Operand[] = [0, 1, -0.5, 30, builder.stepYears, ...columns, ...states, ...buckets];
  const drawn: Drawn = { normal: 0, brownian: 0 };
  const writing: Writing = { builder, known, states, buckets, columns, read, drawn, random: {} };
  const acts = lines.map((written) => writeLine(writing, written));
  writing.random = {
    normal: drawsOf(drawn.normal, "normal"),
    brownian: drawsOf(drawn.brownian, "brownianIncrement"),
  };
  const initial = new Map<object, number>([
    [builder.total, options.total],
    [builder.burned, 0],
    ...states.map((state, at) => [state, startOfStates[at] ?? 0] as const),
    ...buckets.map((bucket, at) => [bucket, startOfBuckets[at] ?? 0] as const),
  ]);
  const lasting: Operand[] = [builder.total, builder.burned, ...states, ...buckets];
  const results = known.filter((operand) => typeof operand === "object" && "register" in operand);
  return { initial, acts, read, recordable: [...lasting, ...results] };
}

function writeLine(writing: Writing, written: Written): Act {
  const { builder, known, states, read } = writing;
  const { what, picks: by } = written;
  const operands = by.map((at) => pick(known, at));
  const [a = 0, b = 0, c = 0] = operands;
  if (what === "normal" || what === "brownian") return writeDraw(writing, what);
  if (what === "move") return writeMove(writing, { amount: a, kind: by[1] ?? 0, at: by[2] ?? 0 });
  if (what === "when") return writeBlock(writing, written);
  if (what === "assign") {
    const state = pick(states, by[1]);
    builder.assign(state, a);
    return (run) => run.env.set(state, read(a, run));
  }
  const compute = found(evaluate(operation[what]));
  const write = builder[what] as (...of: Operand[]) => Register;
  const register = write(...operands.slice(0, computing[what]));
  known.push(register);
  return (run) => run.env.set(register, compute(read(a, run), read(b, run), read(c, run), 0));
}

function writeDraw(writing: Writing, what: keyof Drawn): Act {
  const { builder, known, drawn } = writing;
  const index = drawn[what];
  drawn[what] += 1;
  const register = what === "normal" ? builder.normal() : builder.brownianIncrement();
  known.push(register);
  return ({ env, step, lane }) => env.set(register, found(writing.random[what])(index, step, lane));
}

function writeBlock(writing: Writing, { picks: by, body = [] }: Written): Act {
  const { builder, columns, known, read } = writing;
  const column = pick(columns, by[0]);
  const inside = { ...writing, known: [...known] };
  const acts: Act[] = [];
  builder.when(column, () => acts.push(...body.map((written) => writeLine(inside, written))));
  return (run) => {
    if (read(column, run) !== 0) for (const act of acts) act(run);
  };
}

type MoveChoice = { amount: Operand; kind: number; at: number };

function writeMove(writing: Writing, { amount, kind, at }: MoveChoice): Act {
  const { builder, buckets, known, read } = writing;
  const [one, other] = at % 2 === 0 ? buckets : buckets.toReversed();
  const from = kind % 3 === 0 ? undefined : one;
  const to = kind % 3 === 1 ? undefined : other;
  const ends = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const register = builder.move({ amount, ...ends });
  known.push(register);
  return (run) => {
    const held = (state: State) => found(run.env.get(state));
    const change = (state: State, by: number) => run.env.set(state, held(state) + by);
    const wanted = read(amount, run);
    const whole = Math.floor(wanted < 0 ? 0 : wanted);
    const room = from === undefined ? options.limit - held(builder.total) : held(from);
    const moved = room < whole ? room : whole;
    change(from ?? builder.total, from === undefined ? moved : -moved);
    change(to ?? builder.total, to === undefined ? -moved : moved);
    if (to === undefined) change(builder.burned, moved);
    run.env.set(register, moved);
  };
}
