import { checkRange } from "../kernel/checkRange.ts";
import { createLinkPool } from "./createLinkPool.ts";
import { defaultWorkerCount } from "./defaultWorkerCount.ts";
import type { SamplingRequest } from "./SamplingMessage.ts";
import type { SamplingWorkers } from "./SamplingWorkers.ts";
import { sampleOn } from "./sampleOn.ts";
import { spawnSamplingWorker } from "./spawnSamplingWorker.ts";
import { stopOn } from "./stopOn.ts";
import type { WorkerLink } from "./WorkerLink.ts";

export type SamplingWorkersParameters = {
  /** How a worker is started; unless told, as whatever this place has. */
  spawn?: () => WorkerLink;
  /** How many work on a run that does not say; unless told, `defaultWorkerCount()`. */
  count?: number;
};

/** More would only wait for each other. */
const mostWorkers = 64;

/**
 * Creates workers for sampling; the first run starts them.
 *
 * @example
 * const workers = createSamplingWorkers();
 * const { tally, bounds } = await workers.runProgram({ program, seed: 1, paths: 10_000 });
 * workers.close();
 */
export function createSamplingWorkers(parameters: SamplingWorkersParameters = {}): SamplingWorkers {
  const { spawn = spawnSamplingWorker, count = defaultWorkerCount() } = parameters;
  const pool = createLinkPool(spawn);
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let runs = 0;
  return {
    count,
    async runProgram(job, { workers = count, signal, onProgress } = {}) {
      checkRange({ seed: job.seed, firstPath: 0, count: job.paths });
      const { stopped, release } = stopOn([closing.signal, signal]);
      runs += 1;
      const run = runs;
      let isOver = false;
      const onShare = (share: number) => {
        if (!isOver) onProgress?.(share);
      };
      const runOn = (links: readonly WorkerLink[], failed: Promise<never>) =>
        Promise.race([stopped, failed, sampleOn(job, { links, run, onShare })]).finally(() => {
          isOver = true;
          for (const link of links) link.post({ type: "drop", run } satisfies SamplingRequest);
        });
      const turn = last;
      const result = Promise.race([stopped, turn])
        .then(() => pool.lend(held(workers), runOn))
        .finally(release);
      last = Promise.allSettled([turn, result]);
      return result;
    },
    warmUp() {
      if (closing.signal.aborted) return;
      try {
        pool.fill(held(count));
      } catch {
        // The first run tries again, and can say so.
      }
    },
    close() {
      closing.abort();
      pool.close();
    },
  };
}

function held(workers: number): number {
  return Math.min(Math.max(Math.floor(workers) || 1, 1), mostWorkers);
}
