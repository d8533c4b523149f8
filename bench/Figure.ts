import { median } from "./median.ts";

/** What a figure has to reach. */
export type Goal = { atLeast: number } | { atMost: number };

/** One figure of the bench as it is printed. */
export type Figure = {
  name: string;
  what: string;
  unit: "ratio" | "ms" | "MB" | "per second" | "requests";
  /** Median of the runs; null where it could not be measured. */
  value: number | null;
  goal: Goal | null;
  /** Null where there is no goal or no value. */
  isMet: boolean | null;
  runs: readonly number[];
  /** What lies behind the value, or why there is none. */
  detail: unknown;
};

type Measured = Pick<Figure, "name" | "what" | "unit" | "goal" | "detail"> & {
  runs: readonly number[];
};

/** A figure from its runs, judged by its goal. */
export function createFigure({ runs, ...rest }: Measured): Figure {
  const value = runs.length === 0 ? null : median(runs);
  const { goal } = rest;
  return {
    ...rest,
    value: value === null ? null : round(value),
    isMet: value === null || goal === null ? null : meets(value, goal),
    runs: runs.map(round),
  };
}

function meets(value: number, goal: Goal): boolean {
  return "atLeast" in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** Four significant digits: more is noise. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
