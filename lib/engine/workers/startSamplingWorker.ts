import { ownPort } from "./ownPort.ts";
import { serveSampling } from "./serveSampling.ts";

/** Makes this thread a sampling worker. */
export function startSamplingWorker(): void {
  serveSampling(ownPort());
}
