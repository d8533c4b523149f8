import { groupPaths } from "../sampling/planBridge.ts";

/** Paths that a worker is given at a time: of the survey, and of the count. */
export type Chunks = { survey: number; count: number };

/** Chunks that each worker has at most: enough to show progress. */
const mostChunksPerWorker = 16;

/** A piece of a group that still fills the kernel's rows. */
const leastSurvey = 128;

/**
 * Cuts paths for workers. Who runs a part of a group of paths draws the nodes of its Brownian motions
 * for all the group: over 520 weeks quarters of groups took 1.9 times as long as whole ones, so whole
 * ones are given. The survey is a single group, and is shared nevertheless: all would wait for it.
 */
export function planChunks(paths: number, workers: number): Chunks {
  const groups = Math.floor(paths / (workers * mostChunksPerWorker * groupPaths));
  return {
    survey: Math.max(groupPaths / nextPowerOfTwo(workers), leastSurvey),
    count: groupPaths * Math.max(groups, 1),
  };
}

/** The smallest power of two that is not below a whole number from 1 to 2^31. */
function nextPowerOfTwo(value: number): number {
  return value <= 1 ? 1 : 2 ** (32 - Math.clz32(value - 1));
}
