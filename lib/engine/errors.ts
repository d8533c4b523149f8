import { BaseError } from "../errors/BaseError.ts";

/** One thing wrong with a model: where, and what would be right. */
export type ModelIssue = { path: string; message: string };

/** A mechanism that names a bucket the model does not have. */
export class UnknownBucketError extends BaseError {
  constructor(path: string, id: string) {
    super(`${path}: there is no bucket with this id.`, {
      code: "engine.unknownBucket",
      fault: "input",
      remedy: "Name a bucket of the model, or add it.",
      details: JSON.stringify(id),
    });
  }
}

/** Dates that do not rise, lie before the model's `asOf`, or are not whole seconds. */
export class InvalidDatesError extends BaseError {
  constructor(details: string) {
    super("These dates cannot be projected.", {
      code: "engine.invalidDates",
      fault: "input",
      remedy: "Give rising whole Unix seconds, none before the model's asOf.",
      details,
    });
  }
}

/** More dates, or more one-off acts, than a projection may have. */
export class TooManyStepsError extends BaseError {
  constructor(details: string) {
    super("This projection has too many steps.", {
      code: "engine.tooManySteps",
      fault: "input",
      remedy: "Use larger steps or intervals, or a shorter horizon.",
      details,
    });
  }
}
