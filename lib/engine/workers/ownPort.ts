import { nodeModules } from "./nodeModules.ts";
import type { WorkerPort } from "./WorkerLink.ts";

/** The port of the worker that runs this, to the one who started it. */
export function ownPort(): WorkerPort {
  const parent = nodeModules()?.threads.parentPort ?? undefined;
  return (parent ?? globalThis) as unknown as WorkerPort;
}
