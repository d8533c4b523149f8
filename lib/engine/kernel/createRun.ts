import { instructionWords } from "../sampling/operation.ts";
import type { Program } from "../sampling/Program.ts";
import { groupPaths } from "../sampling/planBridge.ts";
import type { Bounds } from "./Bounds.ts";
import { KernelTakenError } from "./errors.ts";
import { binCount, type Layout, layOut } from "./layOut.ts";
import type { Tally } from "./Tally.ts";
import { writeContext, writeRun } from "./writeRun.ts";

/** What the WebAssembly module exports. */
export type KernelExports = {
  memory: WebAssembly.Memory;
  beginBlock(context: number): void;
  runSteps(context: number, first: number, last: number): void;
};

export type RunOptions = {
  kernel: KernelExports;
  program: Program;
  seed: number;
  lanes: number;
  /** Absent: ranges alone are kept. */
  bounds?: Bounds;
};

/** Instructions times paths of a slice: some milliseconds. */
const sliceSize = 2_000_000;
const pageBytes = 65_536;

/** A run that holds a kernel's memory. */
export type KernelRun = {
  /** Runs paths, in slices of some milliseconds; each turn gives the share of them that is done. */
  slices(range: { firstPath: number; count: number }): Generator<number, void>;
  /** What was counted so far, of so many paths. */
  finish(paths: number): Tally;
};

/** Which run a kernel's memory holds. */
const holders = new WeakMap<KernelExports, object>();

/**
 * Takes the kernel's memory for a run. An earlier run on it cannot go on.
 *
 * @throws {KernelTakenError} in `slices` when another run has taken the memory.
 */
export function createRun({ kernel, program, seed, lanes, bounds }: RunOptions): KernelRun {
  const holder = {};
  holders.set(kernel, holder);
  const layout = layOut(program, { seed, lanes, isCounted: bounds !== undefined });
  const missing = layout.bytes - kernel.memory.buffer.byteLength;
  if (missing > 0) {
    kernel.memory.grow(Math.ceil(missing / pageBytes));
  }
  const { buffer } = kernel.memory;
  new Uint8Array(buffer, 0, layout.bytes).fill(0, layout.contextAt);
  const memory = new DataView(buffer);
  writeRun({ program, layout, memory });
  startRecords(buffer, { layout, bounds });
  const check = () => {
    if (holders.get(kernel) !== holder) {
      throw new KernelTakenError();
    }
  };

  return {
    *slices({ firstPath, count }) {
      const { context, contextAt } = layout;
      const size = Math.max(1, program.code.length / instructionWords);
      const slice = Math.max(1, Math.floor(sliceSize / (lanes * size)));
      const end = firstPath + count;
      for (let block = Math.floor(firstPath / lanes) * lanes; block < end; block += lanes) {
        check();
        context.path = block;
        context.firstLane = Math.max(firstPath - block, 0);
        context.lastLane = Math.min(end - block, lanes);
        writeContext({ program, layout, memory });
        kernel.beginBlock(contextAt);
        context.group = Math.floor(block / groupPaths);
        for (let step = 0; step < program.steps; step += slice) {
          check();
          const last = Math.min(step + slice, program.steps);
          kernel.runSteps(contextAt, step, last);
          const done = Math.max(block - firstPath, 0) / count;
          yield Math.min(done + ((last / program.steps) * lanes) / count, 1);
        }
      }
    },
    finish(paths) {
      check();
      return readTally(buffer, { program, layout, paths });
    },
  };
}

type Started = { layout: Layout; bounds: Bounds | undefined };

function startRecords(buffer: ArrayBufferLike, { layout, bounds }: Started): void {
  const { context } = layout;
  const cells = (context.refused - context.ranges) >> 4;
  const ranges = new Float64Array(buffer, context.ranges, cells * 2);
  for (let at = 0; at < ranges.length; at += 2) {
    ranges[at] = Infinity;
    ranges[at + 1] = -Infinity;
  }
  if (bounds !== undefined) {
    new Float64Array(buffer, context.bounds, bounds.length).set(bounds);
  }
}

type Read = { program: Program; layout: Layout; paths: number };

function readTally(buffer: ArrayBufferLike, { program, layout, paths }: Read): Tally {
  const { context } = layout;
  const { steps, outputs, counts } = program;
  const cells = steps * outputs.length;
  const bins = context.bounds === 0 ? 0 : cells * binCount;
  return {
    paths,
    steps,
    outputs,
    counts,
    bins: new Uint32Array(buffer, context.bins, bins).slice(),
    ranges: new Float64Array(buffer, context.ranges, cells * 2).slice(),
    tallies: new Uint32Array(buffer, context.tallies, steps * counts.length).slice(),
    refused: new Uint32Array(buffer, context.refused, outputs.length).slice(),
  };
}
