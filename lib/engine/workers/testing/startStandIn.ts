import type { WorkerLink } from "../WorkerLink.ts";

/** A worker that does nothing but write down what it is told: for tests. */
export function startStandIn() {
  const posted: unknown[] = [];
  const held: boolean[] = [];
  let isClosed = false;
  let onMessage = (_: unknown) => {};
  let onFailure = (_: unknown) => {};
  const link: WorkerLink = {
    post: (message) => void posted.push(message),
    onMessage(listener) {
      onMessage = listener;
    },
    onFailure(listener) {
      onFailure = listener;
    },
    hold: (isHeld) => void held.push(isHeld),
    close() {
      isClosed = true;
    },
  };
  return {
    link,
    posted,
    held,
    closed: () => isClosed,
    say: (message: unknown) => onMessage(message),
    fail: (cause: unknown) => onFailure(cause),
  };
}
