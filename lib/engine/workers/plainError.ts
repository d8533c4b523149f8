import { BaseError, type Fault } from "../../errors/BaseError.ts";
import type { ModelIssue } from "../errors.ts";
import { InvalidModelError } from "../InvalidModelError.ts";
import { WorkerFailedError } from "./errors.ts";

/** An error as structured clone can carry it with all its fields. */
export type PlainError = {
  name: string;
  message: string;
  /** Absent on errors that are not Mintage's own. */
  mintage?: { code: string; fault: Fault; remedy: string; details?: string };
  issues?: readonly ModelIssue[];
};

/** An error that was thrown in another thread, with the code, fault and remedy it had there. */
export class RemoteError extends BaseError {
  constructor(name: string, parameters: ConstructorParameters<typeof BaseError>) {
    super(...parameters);
    this.name = name;
  }
}

/** Makes an error fit to cross between threads. */
export function toPlainError(error: unknown): PlainError {
  if (!(error instanceof BaseError)) {
    return error instanceof Error
      ? { name: error.name, message: error.message }
      : { name: "Error", message: String(error) };
  }
  const { name, code, fault, remedy, details } = error;
  return {
    name,
    message: error.shortMessage,
    mintage: { code, fault, remedy, ...(details === undefined ? {} : { details }) },
    ...(error instanceof InvalidModelError ? { issues: error.issues } : {}),
  };
}

/**
 * The error that crossed: a faulty model as the `InvalidModelError` it was, another of Mintage's as a
 * `RemoteError` of the same code, and anything else as a `WorkerFailedError`.
 */
export function fromPlainError({ name, message, mintage, issues }: PlainError): BaseError {
  if (issues !== undefined) {
    return new InvalidModelError(issues);
  }
  return mintage === undefined
    ? new WorkerFailedError(`${name}: ${message}`)
    : new RemoteError(name, [message, mintage]);
}
