import fc from "fast-check";
import { createProgramBuilder } from "../createProgramBuilder.ts";
import { evaluate } from "../evaluate.ts";
import { type Operation, operation } from "../operation.ts";
import type { Operand, ProgramBuilder, Register, State } from "../ProgramBuilder.ts";
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

type Run = { env: Map<object, number>; step: number; lane: number };
type Act = (run: Run) => void;

/** Writes lines with a builder, and at the same time what they do by themselves, one after the other. */
export function writeLines(builder: ProgramBuilder, lines: readonly Written[]) {
  const columns = [builder.column([0, 1, 1]), builder.column([2, -1, 0.5])];
  const rows = new Map<object, readonly number[]>([
    [builder.stepYears, [...steps]],
    [columns[0] ?? {}, [0, 1, 1]],
    [columns[1] ?? {}, [2, -1, 0.5]],
  ]);
  const states = [builder.state(1), builder.state(-2), builder.state(0.25)];
  const buckets = [builder.state(40), builder.state(20)];
  const initial = new Map<object, number>([
    [builder.total, 60],
    [builder.burned, 0],
    ...[1, -2, 0.25].map((value, at) => [states[at] ?? {}, value] as const),
    ...[40, 20].map((value, at) => [buckets[at] ?? {}, value] as const),
  ]);
  const drawn = { normal: 0, brownian: 0 };
  const read = (operand: Operand, { env, step }: Run): number =>
    typeof operand === "number"
      ? operand
      : found("column" in operand ? rows.get(operand)?.[step] : env.get(operand));
  const random: { [draw in "normal" | "brownian"]?: ReturnType<typeof drawsOf> } = {};

  const place = (known: Operand[], { what, picks: by, body = [] }: Written): Act => {
    const operands = by.map((at) => pick(known, at));
    const [a = 0, b = 0, c = 0] = operands;
    const keep = (register: Register, compute: (run: Run) => number): Act => {
      known.push(register);
      return (run) => run.env.set(register, compute(run));
    };
    if (what === "normal" || what === "brownian") {
      const index = drawn[what];
      drawn[what] += 1;
      const register = what === "normal" ? builder.normal() : builder.brownianIncrement();
      return keep(register, ({ step, lane }) => found(random[what])(index, step, lane));
    }
    if (what === "assign") {
      const state = pick(states, by[1]);
      builder.assign(state, a);
      return (run) => run.env.set(state, read(a, run));
    }
    if (what === "move") return placeMove(known, { amount: a, kind: by[1] ?? 0, at: by[2] ?? 0 });
    if (what === "when") {
      const column = pick(columns, by[0]);
      const acts: Act[] = [];
      const inside = [...known];
      builder.when(column, () => acts.push(...body.map((written) => place(inside, written))));
      return (run) => {
        if (read(column, run) !== 0) for (const act of acts) act(run);
      };
    }
    const compute = found(evaluate(operation[what] as Operation));
    const given = operands.slice(0, computing[what]);
    const register = (builder[what] as (...of: Operand[]) => Register)(...given);
    return keep(register, (run) => compute(read(a, run), read(b, run), read(c, run), 0));
  };

  const placeMove = (
    known: Operand[],
    { amount, kind, at }: { amount: Operand; kind: number; at: number },
  ): Act => {
    const [one, other] = at % 2 === 0 ? buckets : buckets.toReversed();
    const from = kind % 3 === 0 ? undefined : one;
    const to = kind % 3 === 1 ? undefined : other;
    const register = builder.move({
      amount,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    known.push(register);
    return (run) => {
      const held = (state: State) => found(run.env.get(state));
      const change = (state: State, by: number) => run.env.set(state, held(state) + by);
      const wanted = read(amount, run);
      const whole = Math.floor(wanted < 0 ? 0 : wanted);
      const room = from === undefined ? options.limit - held(builder.total) : held(from);
      const moved = room < whole ? room : whole;
      if (from !== undefined) change(from, -moved);
      if (to !== undefined) change(to, moved);
      if (from === undefined) change(builder.total, moved);
      if (to === undefined) {
        change(builder.total, -moved);
        change(builder.burned, moved);
      }
      run.env.set(register, moved);
    };
  };

  const known: Operand[] = [0, 1, -0.5, 30, builder.stepYears, ...columns, ...states, ...buckets];
  const acts = lines.map((written) => place(known, written));
  random.normal = drawsOf(drawn.normal, "normal");
  random.brownian = drawsOf(drawn.brownian, "brownianIncrement");
  const lasting: Operand[] = [builder.total, builder.burned, ...states, ...buckets];
  const results = known.filter((operand) => typeof operand === "object" && "register" in operand);
  return { initial, acts, read, recordable: [...lasting, ...results] };
}
