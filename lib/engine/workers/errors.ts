import { BaseError } from "../../errors/BaseError.ts";

/** A worker that could not start, ended by itself, or failed at something that is no error of ours. */
export class WorkerFailedError extends BaseError {
  constructor(details: string, cause?: unknown) {
    super("A worker of the engine failed.", {
      code: "engine.workerFailed",
      fault: "internal",
      remedy:
        "Try again; if it fails again, use fewer paths, dates or workers, or reload what runs the engine.",
      details,
      cause,
    });
  }
}

/** Work that was stopped: by its signal, by newer work in its place, or because the engine was closed. */
export class CancelledError extends BaseError {
  constructor(cause?: unknown) {
    super("This work was stopped before it ended.", {
      code: "engine.cancelled",
      fault: "input",
      remedy: "Start it again if its result is still wanted.",
      cause,
    });
  }
}
