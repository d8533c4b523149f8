import type { Bounds } from "../kernel/Bounds.ts";
import type { Tally } from "../kernel/Tally.ts";
import type { Program } from "./Program.ts";

/** A program and how many of its paths to run. */
export type ProgramJob = {
  program: Program;
  seed: number;
  paths: number;
  /** What the same program gave with the same seed on fewer paths, so that only the others are run. It changes no result. */
  begun?: ProgramRun | undefined;
};

/** Progress of a run, and how to stop it. */
export type RunOptions = {
  /** Share done, 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
};

/** What all paths gave, and the bins they were counted in. */
export type ProgramRun = { tally: Tally; bounds: Bounds };

/**
 * Runs all paths of a program: in this thread or spread over workers, with the same result.
 *
 * @throws {CancelledError} when its signal is aborted; the cause is the signal's reason.
 */
export type RunProgram = (job: ProgramJob, options?: RunOptions) => Promise<ProgramRun>;
