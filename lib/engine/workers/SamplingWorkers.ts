import type { Bounds } from "../kernel/Bounds.ts";
import type { Tally } from "../kernel/Tally.ts";
import type { Program } from "../sampling/Program.ts";

/** What to sample. */
export type SamplingRun = { program: Program; seed: number; paths: number };

/** How to run it; none of this changes a result. */
export type SamplingOptions = {
  /** Over how many workers the paths are spread; `count` unless told. */
  workers?: number;
  /** Hears the share that is done, rising from above 0 to 1. */
  onProgress?(share: number): void;
  signal?: AbortSignal;
};

/** All paths counted, and the bins they were counted in. */
export type SamplingResult = { tally: Tally; bounds: Bounds };

/**
 * Workers that sample programs: threads of Node, Web Workers, or none. They start with the first run and
 * stay warm. One run is worked on at a time; others wait for their turn.
 */
export type SamplingWorkers = {
  readonly count: number;
  /**
   * Runs a program on all its paths. The same program, seed and paths give the same bytes with any
   * number of workers.
   *
   * @throws {InvalidPathsError} @throws {CancelledError} @throws {WorkerFailedError}
   */
  runProgram(run: SamplingRun, options?: SamplingOptions): Promise<SamplingResult>;
  /** Ends the workers and what they are doing. */
  close(): void;
};
