import type { Bounds } from "./Bounds.ts";
import { type BinScale, valueAt } from "./binScale.ts";
import { NotFiniteError } from "./errors.ts";
import { binCount, scaleNumbers } from "./layOut.ts";
import type { Tally } from "./Tally.ts";

/** Which quantiles to read: by the bounds that the tally was counted in, levels between 0 and 1. */
export type BandOptions = { bounds: Bounds; levels: readonly number[] };

/** The quantiles of one output. */
export type Bands = {
  readonly levels: readonly number[];
  /** Row-major by step: one for each level. */
  readonly quantiles: Float64Array;
  /**
   * One standard deviation of each quantile's Monte Carlo error, row-major by step: half the distance
   * between the quantiles at p ± √(p(1 − p) ÷ paths). Of quasi-random paths it is an upper bound.
   */
  readonly errors: Float64Array;
  /** The least and the largest value of each step. */
  readonly least: Float64Array;
  readonly largest: Float64Array;
};

/**
 * Reads the quantiles of each output from a tally, by interpolation within a bin. A value is at most one
 * bin off (1/254 of 1.4 times the survey's range, in the logarithm where the range is wide); of a smooth
 * distribution about a hundredth of a bin. Where all values are equal it is that value.
 *
 * @throws {NotFiniteError} when an output has values that are not finite.
 */
export function readBands(tally: Tally, { bounds, levels }: BandOptions): Map<string, Bands> {
  const bands = new Map<string, Bands>();
  for (const [output, name] of tally.outputs.entries()) {
    const refused = tally.refused[output] ?? 0;
    if (refused > 0) {
      throw new NotFiniteError(`${name}: ${refused} values.`);
    }
    bands.set(name, readOutput({ tally, bounds, levels, output }));
  }
  return bands;
}

type Part = { tally: Tally; bounds: Bounds; levels: readonly number[]; output: number };

function readOutput({ tally, bounds, levels, output }: Part): Bands {
  const { steps, paths } = tally;
  const quantiles = new Float64Array(steps * levels.length);
  const errors = new Float64Array(steps * levels.length);
  const least = new Float64Array(steps);
  const largest = new Float64Array(steps);
  const cumulated = new Float64Array(binCount + 1);
  for (let step = 0; step < steps; step += 1) {
    const cell = createCell({
      tally,
      bounds,
      cell: step * tally.outputs.length + output,
      cumulated,
    });
    least[step] = cell.least;
    largest[step] = cell.largest;
    for (const [index, level] of levels.entries()) {
      const spread = Math.sqrt((level * (1 - level)) / paths);
      const at = step * levels.length + index;
      quantiles[at] = quantile(cell, level);
      errors[at] = (quantile(cell, level + spread) - quantile(cell, level - spread)) / 2;
    }
  }
  return { levels, quantiles, errors, least, largest };
}

type Cell = {
  scale: BinScale;
  least: number;
  largest: number;
  paths: number;
  /** How many values lie before each bin. */
  cumulated: Float64Array;
};

function createCell({
  tally,
  bounds,
  cell,
  cumulated,
}: {
  tally: Tally;
  bounds: Bounds;
  cell: number;
  cumulated: Float64Array;
}): Cell {
  let sum = 0;
  for (let bin = 0; bin < binCount; bin += 1) {
    sum += tally.bins[cell * binCount + bin] ?? 0;
    cumulated[bin + 1] = sum;
  }
  return {
    scale: {
      origin: bounds[cell * scaleNumbers] ?? 0,
      scale: bounds[cell * scaleNumbers + 1] ?? 0,
      zero: bounds[cell * scaleNumbers + 2] ?? 0,
    },
    least: tally.ranges[cell * 2] ?? 0,
    largest: tally.ranges[cell * 2 + 1] ?? 0,
    paths: tally.paths,
    cumulated,
  };
}

function quantile(cell: Cell, level: number): number {
  const rank = Math.min(Math.max(level, 0), 1) * cell.paths;
  const bin = findBin(cell.cumulated, rank);
  const before = cell.cumulated[bin] ?? 0;
  const inside = (cell.cumulated[bin + 1] ?? 0) - before;
  const share = inside === 0 ? 0 : (rank - before) / inside;
  const from = edge(cell, bin - 1);
  const value = from + (edge(cell, bin) - from) * share;
  return Math.min(Math.max(value, cell.least), cell.largest);
}

/** The value at a place among the bins; beyond them the least or the largest that was seen. */
function edge({ scale, least, largest }: Cell, place: number): number {
  if (place < 0) {
    return least;
  }
  return place > binCount - 2 ? largest : valueAt(scale, place);
}

/** The first bin in which or before whose end the rank lies. */
function findBin(cumulated: Float64Array, rank: number): number {
  let low = 0;
  let high = binCount - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle + 1] ?? 0) < rank) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
