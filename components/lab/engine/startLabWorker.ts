import { startMethodWorker } from "../../../lib/engine/workers/startMethodWorker.ts";
import { labMethods } from "./labMethods.ts";

/**
 * Makes this thread the Lab's worker. Unlike the engine's it keeps what it computed and hands over only
 * what the page shows: all of it would block the page while it is read.
 */
export function startLabWorker(): void {
  startMethodWorker(labMethods);
}
