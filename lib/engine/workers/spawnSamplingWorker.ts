import { linkChannel } from "./linkChannel.ts";
import { linkWebWorker } from "./linkWebWorker.ts";
import { nodeModules } from "./nodeModules.ts";
import { serveSampling } from "./serveSampling.ts";
import { spawnThread } from "./spawnThread.ts";
import type { WorkerLink } from "./WorkerLink.ts";

/** Starts a sampling worker: a Web Worker, a thread of Node, or, where there is neither, none. */
export function spawnSamplingWorker(): WorkerLink {
  if (typeof Worker === "function") {
    const url = new URL("./samplingWorker.js", import.meta.url);
    return linkWebWorker(new Worker(url, { type: "module" }));
  }
  return nodeModules() === undefined ? spawnSamplingInline() : spawnThread("samplingWorker.js");
}

/** A sampling worker in this very thread, which it gives free every ten milliseconds. */
export function spawnSamplingInline(): WorkerLink {
  return linkChannel(serveSampling);
}
