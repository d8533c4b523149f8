import { createRecorder, type Recorder } from "./createRecorder.ts";
import { InvalidProgramError } from "./errors.ts";
import { finishProgram } from "./finishProgram.ts";
import { operation } from "./operation.ts";
import type { Program } from "./Program.ts";
import type { Column, Move, ProgramBuilder, Register, State } from "./ProgramBuilder.ts";
import { type OutputPart, splitOutputs } from "./splitOutputs.ts";

const largestTotal = 2 ** 53;

export type ProgramOptions = {
  /** Years that each step takes; its length is the number of steps. */
  steps: Float64Array;
  /** Sum of all buckets before the first step, in quanta. */
  total: number;
  /** What the total never passes, in quanta, at most 2^53 so that sums are exact. */
  limit: number;
};

/**
 * Creates a builder, and what gives the program that was written with it.
 *
 * @throws {InvalidProgramError} on what is not finite, not of this program, or of another length.
 */
export function createProgramBuilder({ steps, total, limit }: ProgramOptions): {
  builder: ProgramBuilder;
  /** All that is recorded. */
  finish(): Program;
  /** What differs from path to path, and the rest. */
  finishParts(): Record<OutputPart, Program>;
} {
  checkSteps(steps);
  const recorder = createRecorder(steps.length);
  const builder = writeSupply({ recorder, stepYears: recorder.column(steps) }, { total, limit });
  return {
    builder,
    finish: () => finishProgram(recorder.record(), steps),
    finishParts() {
      const { random, fixed } = splitOutputs(recorder.record());
      return { random: finishProgram(random, steps), fixed: finishProgram(fixed, steps) };
    },
  };
}

type Shared = { recorder: Recorder; stepYears: Column };

type Supply = { total: number; limit: number };

/** The builder whose moves change this supply. */
function writeSupply(shared: Shared, supply: Supply): ProgramBuilder {
  checkSupply(supply);
  const { recorder, stepYears } = shared;
  const { limit } = supply;
  const total = recorder.state(supply.total);
  const burned = recorder.state(0);
  return {
    total,
    burned,
    limit,
    stepYears,
    state: (initial) => recorder.state(initial),
    assign: (state, value) => recorder.write({ state, value }),
    column: (values) => recorder.column(new Float64Array(values)),
    ...arithmetic(recorder),
    uniform: () => recorder.draw(operation.uniform),
    normal: () => recorder.draw(operation.normal),
    brownianIncrement: (key) => recorder.factor(key),
    scope: (label, body) => recorder.scope(label, body),
    move: (move) => writeMove({ recorder, total, burned, limit, move }),
    withSupply: (other) => writeSupply(shared, other),
    when: (column, body) => recorder.when(column, body),
    output: (name, value) => recorder.output(name, value),
    count: (name, condition) => recorder.count(name, condition),
  };
}

function checkSteps(steps: Float64Array): void {
  if (!steps.every((years) => 0 <= years)) {
    throw new InvalidProgramError("A step takes less than no time.");
  }
}

function checkSupply({ total, limit }: Supply): void {
  if (!(0 <= total && total <= limit && limit <= largestTotal)) {
    throw new InvalidProgramError(
      `Total ${total}, limit ${limit}: wanted 0 ≤ total ≤ limit ≤ 2^53.`,
    );
  }
  if (!(Math.floor(total) === total && Math.floor(limit) === limit)) {
    throw new InvalidProgramError(`Total ${total} and limit ${limit} must be whole quanta.`);
  }
}

type Arithmetic = Pick<
  ProgramBuilder,
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "minimum"
  | "maximum"
  | "floor"
  | "squareRoot"
  | "exp"
  | "log"
  | "power"
  | "lessThan"
  | "select"
>;

function arithmetic(recorder: Recorder): Arithmetic {
  const { compute } = recorder;
  return {
    add: (a, b) => compute(operation.add, [a, b]),
    subtract: (a, b) => compute(operation.subtract, [a, b]),
    multiply: (a, b) => compute(operation.multiply, [a, b]),
    divide: (a, b) => compute(operation.divide, [a, b]),
    minimum: (a, b) => compute(operation.minimum, [a, b]),
    maximum: (a, b) => compute(operation.maximum, [a, b]),
    floor: (a) => compute(operation.floor, [a]),
    squareRoot: (a) => compute(operation.squareRoot, [a]),
    exp: (a) => compute(operation.exp, [a]),
    log: (a) => compute(operation.log, [a]),
    power(a, b) {
      const exponent = compute(operation.multiply, [b, compute(operation.log, [a])]);
      const positive = compute(operation.lessThan, [0, a]);
      return compute(operation.select, [positive, compute(operation.exp, [exponent]), 0]);
    },
    lessThan: (a, b) => compute(operation.lessThan, [a, b]),
    select: (condition, a, b) => compute(operation.select, [condition, a, b]),
  };
}

type MoveParts = {
  recorder: Recorder;
  total: State;
  burned: State;
  limit: number;
  move: Move;
};

function writeMove({ recorder, total, burned, limit, move }: MoveParts): Register {
  const { from, to, amount } = move;
  if (from === total || to === total) {
    throw new InvalidProgramError("The total is no bucket: nothing moves from or to it.");
  }
  if (from === to) {
    throw new InvalidProgramError("A move goes from one bucket to another, or is one of the two.");
  }
  if (from !== undefined && to !== undefined) {
    return recorder.move(operation.transfer, [amount, from, to]);
  }
  if (from === undefined) {
    return recorder.move(operation.issue, [amount, to ?? total, total, limit]);
  }
  const moved = recorder.move(operation.burn, [amount, from, total]);
  recorder.write({ state: burned, value: recorder.compute(operation.add, [burned, moved]) });
  return moved;
}
