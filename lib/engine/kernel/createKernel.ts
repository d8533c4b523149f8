import type { Program } from "../sampling/Program.ts";
import type { Bounds } from "./Bounds.ts";
import { chooseBinScale } from "./binScale.ts";
import { checkRange, type PathsOptions } from "./checkRange.ts";
import { createRun, type KernelExports, type KernelRun } from "./createRun.ts";
import { kernelBytes } from "./kernelBytes.ts";
import { scaleNumbers } from "./layOut.ts";
import type { Tally } from "./Tally.ts";

/** Paths that a survey runs: the first. */
export const surveyPaths = 512;

/** Paths side by side where nothing else is asked: few enough for the rows to stay in the first cache. */
const usualLanes = 128;

/** Which paths to count, and in which bins. */
export type TallyOptions = PathsOptions & {
  bounds: Bounds;
  /** Paths side by side, a power of two from 4 to 512; it changes no result. */
  lanes?: number;
};

/** How to count paths that are told later. */
export type BeginOptions = { seed: number; lanes?: number; bounds?: Bounds };

/** The sampling kernel: WebAssembly with a memory of its own, for one run at a time. */
export type Kernel = {
  /**
   * Runs the first paths and chooses the bins. The same for the same program, seed and number of
   * paths; workers share one survey.
   */
  survey(program: Program, options: { seed: number; paths: number }): Bounds;
  /**
   * Counts some paths in slices of a few milliseconds. Each turn of the generator gives the share that is
   * done, between 0 and 1; the last gives the tally. To cancel, ask no further.
   */
  tally(program: Program, options: TallyOptions): Generator<number, Tally>;
  /**
   * Takes the kernel for a run whose paths come in several ranges, counted into one tally. Without
   * bounds the tally has ranges alone: a part of a survey.
   */
  begin(program: Program, options: BeginOptions): KernelRun;
  /** Bytes of WebAssembly memory now. */
  memoryBytes(): number;
};

/** Starts a kernel from the bytes that are shipped with it. */
export async function createKernel(): Promise<Kernel> {
  const text = atob(kernelBytes.replaceAll("\n", ""));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes);
  const kernel = instance.exports as KernelExports;
  return {
    survey(program, { seed, paths }) {
      const count = Math.min(paths, surveyPaths);
      checkRange({ seed, firstPath: 0, count });
      const { slices, finish } = createRun({ kernel, program, seed, lanes: usualLanes });
      for (const _ of slices({ firstPath: 0, count })) {
      }
      return chooseBounds(finish(count).ranges);
    },
    *tally(program, { seed, bounds, firstPath, count, lanes = usualLanes }) {
      checkRange({ seed, firstPath, count });
      const { slices, finish } = createRun({ kernel, program, seed, lanes, bounds });
      yield* slices({ firstPath, count });
      return finish(count);
    },
    begin: (program, { lanes = usualLanes, ...options }) =>
      createRun({ kernel, program, lanes, ...options }),
    memoryBytes: () => kernel.memory.buffer.byteLength,
  };
}

/** Chooses the bins of each cell from the least and largest value that a survey saw in it. */
export function chooseBounds(ranges: Float64Array): Bounds {
  const bounds = new Float64Array((ranges.length / 2) * scaleNumbers);
  for (let at = 0; at < ranges.length; at += 2) {
    const { origin, scale, zero } = chooseBinScale(ranges[at] ?? 0, ranges[at + 1] ?? 0);
    bounds.set([origin, scale, zero], (at / 2) * scaleNumbers);
  }
  return bounds;
}
