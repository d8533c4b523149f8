import { createSamplingWorkers } from "../../../lib/engine/workers/createSamplingWorkers.ts";
import {
  defaultWorkerCount,
  hardwareThreads,
} from "../../../lib/engine/workers/defaultWorkerCount.ts";
import { ownPort } from "../../../lib/engine/workers/ownPort.ts";
import { serveEngine } from "../../../lib/engine/workers/serveEngine.ts";
import { spawnSamplingInline } from "../../../lib/engine/workers/spawnSamplingWorker.ts";
import { labMethods } from "./labMethods.ts";

/**
 * Makes this thread the Lab's worker. It spreads paths over workers of its own as the engine's worker
 * does; unlike that one it keeps what it computed and hands over only what the page shows.
 */
export function startLabWorker(): void {
  const threads = hardwareThreads();
  const workers =
    threads < 2
      ? createSamplingWorkers({ spawn: spawnSamplingInline, count: 1 })
      : createSamplingWorkers({ count: Math.max(2, defaultWorkerCount(threads)) });
  serveEngine(ownPort(), { methods: labMethods, workers });
}
