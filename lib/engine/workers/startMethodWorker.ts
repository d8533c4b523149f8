import { createSamplingWorkers } from "./createSamplingWorkers.ts";
import { defaultWorkerCount, hardwareThreads } from "./defaultWorkerCount.ts";
import type { MethodMap } from "./EngineMethod.ts";
import { ownPort } from "./ownPort.ts";
import { serveEngine } from "./serveEngine.ts";
import { spawnSamplingInline } from "./spawnSamplingWorker.ts";

/**
 * Makes this thread a worker that serves methods. It spreads paths over workers of its own: as many as
 * the page leaves free, but two where there are two threads, as this one waits meanwhile. With a single
 * thread it samples by itself.
 */
export function startMethodWorker(methods: MethodMap): void {
  const threads = hardwareThreads();
  const workers =
    threads < 2
      ? createSamplingWorkers({ spawn: spawnSamplingInline, count: 1 })
      : createSamplingWorkers({ count: Math.max(2, defaultWorkerCount(threads)) });
  workers.warmUp();
  serveEngine(ownPort(), { methods, workers });
}
