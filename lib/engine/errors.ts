import { BaseError } from "../errors/BaseError.ts";

/** One thing wrong with a model: where, and what would be right. */
export type ModelIssue = { path: string; message: string };

/** A mechanism that names a bucket the model does not have. */
export class UnknownBucketError extends BaseError {
  constructor(path: string, id: string) {
    super(`${path}: there is no bucket with this id.`, {
      code: "engine.unknownBucket",
      fault: "input",
      remedy: "Use the id of one of the model's buckets, or add the bucket.",
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
      remedy:
        "Give whole Unix seconds, each later than the one before, none before the model's asOf.",
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
      remedy: "Make stepSeconds or minimumIntervalSeconds larger, or horizonSeconds shorter.",
      details,
    });
  }
}

/** Two models that have no common unit or time. */
export class ModelsDifferError extends BaseError {
  constructor(details: string) {
    super("These models cannot be compared.", {
      code: "engine.modelsDiffer",
      fault: "input",
      remedy:
        "Compare models with the same decimals, the proposed one not older than the baseline.",
      details,
    });
  }
}

/** A kind of mechanism that this page or program does not carry; `project` carries all. */
export class KindNotCarriedError extends BaseError {
  constructor(kind: string) {
    super(`This model has a mechanism that is not carried here: ${kind}.`, {
      code: "engine.kindNotCarried",
      fault: "input",
      remedy: "Open the model in the Lab, or use `mintage project`.",
    });
  }
}
