import { WorkerFailedError } from "./errors.ts";
import { nodeModules } from "./nodeModules.ts";
import type { WorkerLink } from "./WorkerLink.ts";

/**
 * Starts a worker thread of Node.
 *
 * @param entry - A plain JavaScript module beside this one, such as `samplingWorker.js`.
 * @throws {WorkerFailedError} outside Node.
 */
export function spawnThread(entry: string): WorkerLink {
  const modules = nodeModules();
  if (modules === undefined) {
    throw new WorkerFailedError("There are no worker threads here.");
  }
  const here = import.meta.url;
  // Put together so that no bundler takes it for an asset of the page.
  const url = new URL(here.replace(/[^/]*$/, entry));
  const worker = new modules.threads.Worker(url, threadOptions(here));
  let isClosed = false;
  worker.unref();
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage(listener) {
      worker.removeAllListeners("message").on("message", listener);
    },
    onFailure(listener) {
      worker.removeAllListeners("error").on("error", listener);
      worker.removeAllListeners("messageerror").on("messageerror", listener);
      worker.removeAllListeners("exit").on("exit", (code) => {
        if (!isClosed) listener(`The thread ended with code ${code}.`);
      });
    },
    hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    close() {
      isClosed = true;
      void worker.terminate();
    },
  };
}

/** Run from its TypeScript sources, the repository lends a thread the loader it runs by itself. */
function threadOptions(here: string): { execArgv?: string[] } {
  if (!/\.ts(\?|$)/.test(here)) {
    return {};
  }
  const loader = `import { register } from "node:module"; register("tsx/esm", { parentURL: ${JSON.stringify(here)}, data: true });`;
  return { execArgv: ["--import", `data:text/javascript,${encodeURIComponent(loader)}`] };
}
