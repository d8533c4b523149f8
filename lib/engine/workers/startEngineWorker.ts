import { engineMethods } from "./engineMethods.ts";
import { startMethodWorker } from "./startMethodWorker.ts";

/** Makes this thread the engine worker. */
export function startEngineWorker(): void {
  startMethodWorker(engineMethods);
}
