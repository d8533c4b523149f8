import { createSamplingWorkers } from "../createSamplingWorkers.ts";
import { spawnSamplingInline } from "../spawnSamplingWorker.ts";

/** Runs all paths of a program in this thread: for tests, so that there is nothing to close. */
export const { runProgram: runInline } = createSamplingWorkers({
  spawn: spawnSamplingInline,
  count: 1,
});
