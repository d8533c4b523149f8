import { linkWebWorker } from "./linkWebWorker.ts";
import type { WorkerLink } from "./WorkerLink.ts";

/** Starts the engine worker of a page. */
export function spawnEngineWorker(): WorkerLink {
  const url = new URL("./engineWorker.js", import.meta.url);
  return linkWebWorker(new Worker(url, { type: "module" }));
}
