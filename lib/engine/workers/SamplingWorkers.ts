import type { ProgramJob, ProgramRun, RunOptions } from "../sampling/RunProgram.ts";

/** How to run a program on workers; none of this changes a result. */
export type SamplingOptions = RunOptions & {
  /** Over how many workers the paths are spread; `count` unless told. */
  workers?: number;
};

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
  runProgram(job: ProgramJob, options?: SamplingOptions): Promise<ProgramRun>;
  /** Starts the workers now, so that the first run need not wait for them. */
  warmUp(): void;
  /** Ends the workers and what they are doing. */
  close(): void;
};
