import type { MethodMap } from "./EngineMethod.ts";
import type { EngineMethods } from "./engineMethods.ts";

export type EngineCallOptions = {
  /**
   * The latest call of a channel wins: an earlier one that has not ended is stopped. For a control that
   * is being dragged.
   */
  channel?: string;
  /** Hears the share that is done, rising from 0 to 1. */
  onProgress?(share: number): void;
  signal?: AbortSignal;
};

/** The engine in a worker: the page never waits for it. */
export type EngineClient<Served extends MethodMap = EngineMethods> = {
  /**
   * Calls a method of the engine worker. Parameters and result are structured clones.
   *
   * @throws {CancelledError} when stopped by the signal, a later call of the channel, or `close`.
   * @throws {InvalidModelError} with its issues.
   * @throws {RemoteError} with the code, message and remedy of any other error of Mintage's.
   * @throws {WorkerFailedError} when the worker cannot start, or fails.
   */
  call<Name extends keyof Served & string>(
    method: Name,
    parameters: Parameters<Served[Name]>[0],
    options?: EngineCallOptions,
  ): Promise<Awaited<ReturnType<Served[Name]>>>;
  /** Ends the worker and stops all calls. A later call starts another. */
  close(): void;
};
