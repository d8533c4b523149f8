import { createSamplingWorkers } from "../../../../lib/engine/workers/createSamplingWorkers.ts";
import { ownPort } from "../../../../lib/engine/workers/ownPort.ts";
import { serveEngine } from "../../../../lib/engine/workers/serveEngine.ts";
import { spawnSamplingInline } from "../../../../lib/engine/workers/spawnSamplingWorker.ts";
import { viewMethods } from "./viewMethods.ts";

/**
 * Makes this thread the worker of the views: long CSV would block the page while it is read. Views do
 * not sample, so it starts no workers of its own.
 */
export function startViewWorker(): void {
  const workers = createSamplingWorkers({ spawn: spawnSamplingInline, count: 1 });
  serveEngine(ownPort(), { methods: viewMethods, workers });
}
