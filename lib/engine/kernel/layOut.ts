import { TooManyStepsError } from "../errors.ts";
import { seedKey } from "../sampling/numbers/philox.ts";
import { sobolTurns } from "../sampling/numbers/planPoints.ts";
import type { Program } from "../sampling/Program.ts";
import { groupPaths, orderBuckets } from "../sampling/planBridge.ts";
import { type Arena, createArena } from "./createArena.ts";
import { InvalidPathsError } from "./errors.ts";
import type { KernelContext } from "./kernelContext.ts";

/** Bins of a histogram: one below the bounds, 254 between them, one above. */
export const binCount = 256;

/** Numbers of a `BinScale` in `Bounds`: origin, scale, zero. */
export const scaleNumbers = 3;

/** Bytes of the kernel's structures (`assembly/Context.ts`). */
export const sizes = { instruction: 40, factor: 36, turn: 48 } as const;

/** Where the kernel's own data ends. */
const start = 1_024;

/** The most memory of a run. */
const maximumBytes = 2 ** 29;

const possibleLanes: readonly number[] = [4, 8, 16, 32, 64, 128, 256, groupPaths];

export type LayoutOptions = {
  seed: number;
  /** Paths that run side by side: a power of two from 4 to 512. */
  lanes: number;
  /** Whether values are counted in bins, or their ranges alone are kept. */
  isCounted: boolean;
};

/** Where everything of a run lies, and how much memory it takes. */
export type Layout = {
  context: KernelContext;
  contextAt: number;
  /** Where constants stand, each twice; the columns follow. */
  scalarsAt: number;
  /** A row that nobody reads, for results that nobody wants. */
  wasteAt: number;
  directionsAt: number;
  scramblesAt: number;
  factorRowsAt: number;
  bytes: number;
};

/** Bytes of a factor's rows: the way left, four rows in single precision, its nodes. */
export function factorBytes(program: Program, lanes: number): number {
  return lanes * 8 * 3 + groupPaths * 8 * program.bridge.nodes;
}

/**
 * Lays a run out in memory.
 *
 * @throws {TooManyStepsError} when its histograms would not fit.
 * @throws {InvalidPathsError} when the number of lanes is none that the kernel can run.
 */
export function layOut(program: Program, options: LayoutOptions): Layout {
  const arena = createArena(start);
  const { lanes, seed } = options;
  if (!possibleLanes.includes(lanes)) {
    throw new InvalidPathsError(`${lanes} lanes`);
  }
  const { steps, factors } = program;
  const row = lanes * 8;
  const contextAt = arena.take(256);
  const scalarsAt = arena.take((program.constants.length + program.columnCount) * 16);
  const [seedLow, seedHigh] = seedKey(seed);
  const code = arena.take((program.code.length / 6) * sizes.instruction);
  const rows = arena.take(row * program.registers);
  const wasteAt = arena.take(row);
  const factorRowsAt = arena.take(factors * factorBytes(program, lanes));
  const context: KernelContext = {
    code,
    codeEnd: code + (program.code.length / 6) * sizes.instruction,
    lanes,
    columnScalars: scalarsAt + program.constants.length * 16,
    columns: arena.take(program.columns.length * 8),
    columnCount: program.columnCount,
    seedLow: seedLow | 0,
    seedHigh: seedHigh | 0,
    tags: arena.take(program.draws * 4),
    draws: arena.take(program.draws * lanes * 16),
    drawCount: program.draws,
    factors: arena.take(factors * sizes.factor),
    factorCount: factors,
    starts: arena.take(steps * 4),
    pulls: arena.take(steps * 8),
    spreads: arena.take(steps * 8),
    turns: arena.take(program.bridge.nodes * sizes.turn),
    nodes: program.bridge.nodes,
    group: -1,
    buckets: arena.take(orderBuckets * 4),
    ranks: arena.take(groupPaths * 4),
    path: 0,
    firstLane: 0,
    lastLane: 0,
    rows,
    initial: arena.take(program.initial.length * 8),
    states: program.initial.length,
    zeros: arena.take(groupPaths * 8),
    scratch: arena.take(row),
    ...layOutRecords({ program, arena, isCounted: options.isCounted }),
  };
  const directionsAt = arena.take(factors * sobolTurns * 128);
  const scramblesAt = arena.take(factors * sobolTurns * 4);
  const bytes = arena.size();
  if (bytes > maximumBytes) {
    throw new TooManyStepsError(`${steps} steps of ${program.outputs.length} outputs`);
  }
  return { context, contextAt, scalarsAt, wasteAt, directionsAt, scramblesAt, factorRowsAt, bytes };
}

type Records = { program: Program; arena: Arena; isCounted: boolean };

function layOutRecords({ program, arena, isCounted }: Records) {
  const outputCount = program.outputs.length;
  const countCount = program.counts.length;
  const cells = program.steps * outputCount;
  return {
    outputs: arena.take(outputCount * 8),
    outputCount,
    counts: arena.take(countCount * 8),
    countCount,
    bounds: isCounted ? arena.take(cells * scaleNumbers * 8) : 0,
    ranges: arena.take(cells * scaleNumbers * 8),
    refused: arena.take(outputCount * 4),
    tallies: arena.take(program.steps * countCount * 4),
    // One step more: the kernel looks at the next step's bins before it needs them.
    bins: arena.take(isCounted ? (cells + outputCount) * binCount * 4 : 0),
  };
}
