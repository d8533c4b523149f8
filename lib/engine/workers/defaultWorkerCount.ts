import { nodeModules } from "./nodeModules.ts";

const mostWorkers = 8;

/** Workers that a run is spread over unless told: hardware threads less one, at least 1, at most 8. */
export function defaultWorkerCount(threads = hardwareThreads()): number {
  return Math.min(Math.max(threads - 1, 1), mostWorkers);
}

/** Hardware threads of this device, at least 1. */
export function hardwareThreads(): number {
  const { navigator } = globalThis as { navigator?: Partial<Navigator> };
  return nodeModules()?.os.availableParallelism() ?? navigator?.hardwareConcurrency ?? 1;
}
