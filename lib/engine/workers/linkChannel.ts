import type { WorkerLink, WorkerPort } from "./WorkerLink.ts";

type NodePort = { ref?(): void; unref?(): void };

/**
 * A worker that is none: `serve` runs in this thread, behind a channel, and each message is a task of
 * its own.
 */
export function linkChannel(serve: (port: WorkerPort) => void): WorkerLink {
  const { port1: near, port2: far } = new MessageChannel();
  let isHeld = false;
  const apply = () => {
    for (const port of [near, far] as NodePort[]) {
      if (isHeld) port.ref?.();
      else port.unref?.();
    }
  };
  serve(far);
  apply();
  return {
    post: (message, transfer = []) => near.postMessage(message, [...transfer]),
    onMessage(listener) {
      near.onmessage = ({ data }) => listener(data);
      apply();
    },
    onFailure(listener) {
      near.onmessageerror = () => listener("A message could not be read.");
    },
    hold(told) {
      isHeld = told;
      apply();
    },
    close() {
      near.close();
      far.close();
    },
  };
}
