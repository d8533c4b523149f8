/** A value of the running step: one double a path. */
export type Register = { readonly register: number };

/** A register that keeps its value from step to step, until it is assigned. */
export type State = Register & { readonly state: true };

/** A number for each step, the same on every path. */
export type Column = { readonly column: number };

export type Operand = Register | Column | number;

/** A movement of tokens, in whole quanta. */
export type Move = {
  /** Absent: newly issued, up to the program's limit. */
  from?: State;
  /** Absent: burned. */
  to?: State;
  /** Below 0 counts as 0; floored to whole quanta; at most what `from` holds. */
  amount: Operand;
};

/**
 * Writes the program that every path runs at every step, in the order of the calls. All values are
 * doubles. Operations give a new register that is valid for the rest of the step; what must outlive
 * it goes into a state.
 */
export type ProgramBuilder = {
  /** The sum of all buckets, in quanta; `move` keeps it. */
  readonly total: State;
  /** All that `move` has burned, in quanta. */
  readonly burned: State;
  /** What the total never passes, in quanta. */
  readonly limit: number;
  /** Years that each step takes. */
  readonly stepYears: Column;
  state(initial: number): State;
  assign(state: State, value: Operand): void;
  /** One value for each step; of another length is an error. */
  column(values: Float64Array | readonly number[]): Column;

  add(a: Operand, b: Operand): Register;
  subtract(a: Operand, b: Operand): Register;
  multiply(a: Operand, b: Operand): Register;
  /** Where `b` is 0 the result is 0, so that no NaN arises. */
  divide(a: Operand, b: Operand): Register;
  minimum(a: Operand, b: Operand): Register;
  maximum(a: Operand, b: Operand): Register;
  floor(a: Operand): Register;
  squareRoot(a: Operand): Register;
  /** Arguments are held within ±700. */
  exp(a: Operand): Register;
  /** Arguments below the smallest normal double count as that. */
  log(a: Operand): Register;
  /** exp(b · log(a)) for a > 0; 0 for a ≤ 0. */
  power(a: Operand, b: Operand): Register;
  /** 1 where a < b, else 0. */
  lessThan(a: Operand, b: Operand): Register;
  /** `a` where the condition is not 0, else `b`. */
  select(condition: Operand, a: Operand, b: Operand): Register;

  /** A uniform number in (0, 1), new at each step, independent between calls (but see `scope`). */
  uniform(): Register;
  /** A standard normal number, new at each step, independent between calls (but see `scope`). */
  normal(): Register;
  /**
   * The step's increment of a Brownian motion: normal, mean 0, variance `stepYears`. Its path is
   * quasi-random: for what drives the outcome (price, volume). Calls with the same key give the same
   * register, all others independent ones. Not inside `when`: a path is walked in every step.
   */
  brownianIncrement(key?: string): Register;

  /**
   * Draws written by `body` depend on the label and their order in it alone: two scopes of the same
   * label, in one program or in two, share their random numbers. It does not reach
   * `brownianIncrement`, which has keys.
   */
  scope(label: string, body: () => void): void;

  /** Moves tokens and gives what was moved. */
  move(move: Move): Register;
  /**
   * The same program with a supply of its own: what it moves changes another total. For two models
   * in one program.
   */
  withSupply(supply: { total: number; limit: number }): ProgramBuilder;
  /**
   * Runs what `body` writes only in steps where the column is not 0. What it computes is known inside
   * it alone; what must leave it goes into a state.
   */
  when(column: Column, body: () => void): void;

  /** Records the value at the end of each step for quantile bands. */
  output(name: string, value: Operand): void;
  /** Counts, at each step, the paths on which the value is not 0. */
  count(name: string, condition: Operand): void;
};
