/** What a worker hears and says, wherever it runs: a port of a thread, of a Web Worker, of a channel. */
export type WorkerPort = {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
};

/** A running worker as the one who started it sees it. Messages are structured clones. */
export type WorkerLink = {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  /** What the worker says; the last listener counts. */
  onMessage(listener: (message: unknown) => void): void;
  /** The worker could not start, or ended by itself; the last listener counts. */
  onFailure(listener: (cause: unknown) => void): void;
  /** Whether Node waits for this worker before it ends; a browser does not ask. */
  hold(isHeld: boolean): void;
  close(): void;
};
