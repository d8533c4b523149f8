import { createScalarPool, type ScalarPool } from "./createScalarPool.ts";
import { InvalidProgramError } from "./errors.ts";
import { flattenBlocks, type Placed } from "./flattenBlocks.ts";
import { foldScalars } from "./foldScalars.ts";
import type { Block } from "./Instruction.ts";
import { type Operation, operation } from "./operation.ts";
import type { Column, Operand, Register, State } from "./ProgramBuilder.ts";

/** What was written, before it is made into a program. */
export type ProgramRecord = {
  readonly placed: readonly Placed[];
  readonly pool: ScalarPool;
  /** The values that are states, with what they hold at first, in the order of their creation. */
  readonly states: ReadonlyMap<number, number>;
  readonly factors: number;
  readonly outputs: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
};

/** A scope that is open, and how many draws it has so far. */
type Scope = { readonly label: string; drawn: number };

/** Takes down the lines of a program and refuses what cannot run. */
export type Recorder = ReturnType<typeof createRecorder>;

/** Creates the recorder of a program of `steps` steps. */
export function createRecorder(steps: number) {
  const pool = createScalarPool(steps);
  const root: Block = { column: 0, lines: [] };
  const blocks: Block[] = [root];
  const homes = new WeakMap<object, Block>();
  const columns = new WeakMap<object, number>();
  const states = new Map<number, number>();
  const outputs = new Map<string, number>();
  const counts = new Map<string, number>();
  const scopes: Scope[] = [{ label: "", drawn: 0 }];
  const keyed = new Map<string, Register>();
  const folded = new Map<number, number>();
  let values = 0;
  let factors = 0;

  const block = () => blocks.at(-1) ?? root;
  const emit = (of: Operation, operands: readonly number[]): Register => {
    const result = { register: values };
    values += 1;
    homes.set(result, block());
    block().lines.push({ operation: of, target: result.register, operands });
    return result;
  };
  const columnOf = (column: Column): number => {
    const scalar = columns.get(column);
    if (scalar === undefined) {
      throw new InvalidProgramError("A column belongs to another program.");
    }
    return scalar;
  };
  const read = (operand: Operand, within: readonly Block[] = blocks): number => {
    if (typeof operand === "number") {
      return pool.constant(operand);
    }
    if ("column" in operand) {
      return columnOf(operand);
    }
    const home = homes.get(operand);
    if (home === undefined || !within.includes(home)) {
      throw new InvalidProgramError(
        home === undefined
          ? "A register belongs to another program."
          : "A register of a `when` is used outside of it, where a state is needed.",
      );
    }
    return folded.get(operand.register) ?? operand.register;
  };
  const stateOf = (state: State): number => {
    const value = read(state);
    if (!states.has(value)) {
      throw new InvalidProgramError("This register is no state.");
    }
    return value;
  };
  const record = (into: Map<string, number>, { name, value }: { name: string; value: Operand }) => {
    if (into.has(name)) {
      throw new InvalidProgramError(`${name} is recorded twice.`);
    }
    into.set(name, read(value, [root]));
  };

  return {
    state(initial: number): State {
      pool.constant(initial);
      const state = { register: values, state: true } as const;
      values += 1;
      homes.set(state, root);
      states.set(state.register, initial);
      return state;
    },
    column(numbers: Float64Array): Column {
      const scalar = pool.column(numbers);
      const column = { column: ~scalar };
      columns.set(column, scalar);
      return column;
    },
    write({ state, value }: { state: State; value: Operand }): void {
      const target = stateOf(state);
      block().lines.push({ operation: operation.copy, target, operands: [read(value)] });
    },
    compute(of: Operation, operands: readonly Operand[]): Register {
      const given = operands.map((operand) => read(operand));
      const scalar = foldScalars({ of, operands: given, pool });
      if (scalar === undefined) {
        return emit(of, given);
      }
      const result = { register: values };
      values += 1;
      homes.set(result, block());
      folded.set(result.register, scalar);
      return result;
    },
    /** A draw's stream is its place in its scope. */
    draw(of: Operation): Register {
      const scope = scopes.at(-1) ?? { label: "", drawn: 0 };
      scope.drawn += 1;
      return emit(of, [0, (hashLabel(scope.label) + scope.drawn - 1) | 0]);
    },
    factor(key?: string): Register {
      if (blocks.length > 1) {
        throw new InvalidProgramError(
          "A Brownian motion is walked in every step, not in a `when`.",
        );
      }
      const known = key === undefined ? undefined : keyed.get(key);
      if (known !== undefined) {
        return known;
      }
      const increment = emit(operation.brownian, [factors]);
      factors += 1;
      if (key !== undefined) {
        keyed.set(key, increment);
      }
      return increment;
    },
    scope(label: string, body: () => void): void {
      scopes.push({ label: `${scopes.at(-1)?.label ?? ""}/${label}`, drawn: 0 });
      body();
      scopes.pop();
    },
    move(of: Operation, operands: readonly [Operand, State, State, number?]): Register {
      const [amount, first, second, ...rest] = operands;
      const numbers = rest.map((limit) => pool.constant(limit ?? 0));
      return emit(of, [read(amount), stateOf(first), stateOf(second), ...numbers]);
    },
    when(column: Column, body: () => void): void {
      const inner: Block = { column: columnOf(column), lines: [] };
      block().lines.push(inner);
      blocks.push(inner);
      body();
      blocks.pop();
    },
    output: (name: string, value: Operand) => record(outputs, { name, value }),
    count: (name: string, condition: Operand) => record(counts, { name, value: condition }),
    record: (): ProgramRecord => ({
      placed: flattenBlocks(root.lines),
      pool,
      states,
      factors,
      outputs,
      counts,
    }),
  };
}

/** FNV-1a over the label's UTF-16 units; 0 outside of any scope. */
function hashLabel(label: string): number {
  let hash = label === "" ? 0 : 0x811c9dc5;
  for (let index = 0; index < label.length; index += 1) {
    hash = Math.imul(hash ^ label.charCodeAt(index), 0x01000193);
  }
  return hash;
}
