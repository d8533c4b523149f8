import { WorkerFailedError } from "./errors.ts";

/** What became of a worker, as an error; `cause` is whatever its place reported. */
export function describeFailure(cause: unknown): WorkerFailedError {
  if (cause instanceof WorkerFailedError) {
    return cause;
  }
  const details = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new WorkerFailedError(details, cause);
}
