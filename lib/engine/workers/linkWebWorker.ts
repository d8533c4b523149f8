import type { WorkerLink } from "./WorkerLink.ts";

/** Wraps a Web Worker. */
export function linkWebWorker(worker: Worker): WorkerLink {
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage(listener) {
      worker.onmessage = ({ data }) => listener(data);
    },
    onFailure(listener) {
      worker.onerror = (event) => {
        event.preventDefault();
        listener(event.message);
      };
      worker.onmessageerror = () => listener("A message could not be read.");
    },
    hold() {},
    close: () => worker.terminate(),
  };
}
