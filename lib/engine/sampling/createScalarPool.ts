import { InvalidProgramError } from "./errors.ts";

/** The numbers of a program that are the same on every path. */
export type ScalarPool = {
  /** The scalar of a constant; equal constants are one. */
  constant(value: number): number;
  /** The scalar of a column. */
  column(values: Float64Array): number;
  /** What a scalar is: a constant, or a column. */
  valueOf(scalar: number): number | Float64Array;
  /** The tables of the program, and where each scalar stands in them. */
  tables(used: ReadonlySet<number>): ScalarTables;
};

export type ScalarTables = {
  constants: Float64Array;
  columns: Float64Array;
  columnCount: number;
  operandOf: ReadonlyMap<number, number>;
};

/** Creates the pool of a program of `steps` steps. Scalars are counted down from −1. */
export function createScalarPool(steps: number): ScalarPool {
  const entries: (number | Float64Array)[] = [];
  const known = new Map<number, number>();
  let minusZero: number | undefined;
  const add = (entry: number | Float64Array) => ~(entries.push(entry) - 1);
  return {
    constant(value) {
      checkFinite(value);
      // 0 and −0 are two constants, and one key of a map.
      if (Object.is(value, -0)) {
        minusZero ??= add(value);
        return minusZero;
      }
      const scalar = known.get(value) ?? add(value);
      known.set(value, scalar);
      return scalar;
    },
    column(values) {
      if (values.length !== steps) {
        throw new InvalidProgramError(`A column has ${values.length} values for ${steps} steps.`);
      }
      for (let step = 0; step < steps; step += 1) checkFinite(values[step] ?? 0);
      return add(values);
    },
    valueOf: (scalar) => entries[~scalar] ?? 0,
    tables: (used) => tabulate({ entries, used, steps }),
  };
}

function checkFinite(value: number): void {
  if (!(Math.abs(value) < Infinity)) {
    throw new InvalidProgramError(`${value} is not a finite number.`);
  }
}

type Tabulated = {
  entries: readonly (number | Float64Array)[];
  used: ReadonlySet<number>;
  steps: number;
};

function tabulate({ entries, used, steps }: Tabulated): ScalarTables {
  const scalars = [...used].sort((a, b) => b - a);
  const constants: number[] = [];
  const columns: Float64Array[] = [];
  const operandOf = new Map<number, number>();
  for (const scalar of scalars) {
    const entry = entries[~scalar];
    if (typeof entry === "number") {
      operandOf.set(scalar, ~(constants.push(entry) - 1));
    }
  }
  for (const scalar of scalars) {
    const entry = entries[~scalar];
    if (typeof entry === "object") {
      operandOf.set(scalar, ~(constants.length + columns.push(entry) - 1));
    }
  }
  const table = new Float64Array(steps * columns.length);
  for (let step = 0, at = 0; step < steps; step += 1) {
    for (let index = 0; index < columns.length; index += 1, at += 1) {
      table[at] = columns[index]?.[step] ?? 0;
    }
  }
  return {
    constants: Float64Array.from(constants),
    columns: table,
    columnCount: columns.length,
    operandOf,
  };
}
