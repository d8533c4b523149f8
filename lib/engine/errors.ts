import { BaseError } from "../errors/BaseError.ts";

/** One thing wrong with a model: where, and what would be right. */
export type ModelIssue = { path: string; message: string };

const shownIssues = 10;

/** A model that cannot be projected. Every issue names its field, as in `mechanisms[2].maxPerMint`. */
export class InvalidModelError extends BaseError {
  readonly issues: readonly ModelIssue[];

  constructor(issues: readonly ModelIssue[]) {
    const lines = issues.slice(0, shownIssues).map(({ path, message }) => `${path}: ${message}`);
    const more = issues.length - lines.length;
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"), {
      code: "engine.invalidModel",
      fault: "input",
      remedy: "Correct the fields named above; docs/engine.md describes every field.",
    });
    this.issues = issues;
  }
}

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

/** A mechanism that names a process the market does not have. */
export class UnknownProcessError extends BaseError {
  constructor(path: string, id: string) {
    super(`${path}: there is no process with this id.`, {
      code: "engine.unknownProcess",
      fault: "input",
      remedy: "Use the id of one of market.processes, or add the process.",
      details: JSON.stringify(id),
    });
  }
}

/** A path that no field of the model has. */
export class UnknownFieldError extends BaseError {
  constructor(path: string) {
    super(`The model has no field ${path}.`, {
      code: "engine.unknownField",
      fault: "input",
      remedy: "Write the path as errors do, such as mechanisms[0].maxPerMint or market.volatility.",
    });
  }
}

/** A program for the sampling kernel that cannot run: a mistake of the code that writes it. */
export class InvalidProgramError extends BaseError {
  constructor(details: string) {
    super("This model cannot be written as a program for the sampling kernel.", {
      code: "engine.invalidProgram",
      fault: "internal",
      remedy: "Report it with the model; a mechanism writes its program wrongly.",
      details,
    });
  }
}

/** A question about a model that cannot be asked so. */
export class InvalidQuestionError extends BaseError {
  constructor(shortMessage: string, remedy: string) {
    super(shortMessage, { code: "engine.invalidQuestion", fault: "input", remedy });
  }
}

/** A seed or a range of paths that a run cannot have. */
export class InvalidPathsError extends BaseError {
  constructor(details: string) {
    super("These paths cannot be sampled.", {
      code: "engine.invalidPaths",
      fault: "input",
      remedy: "Give 1 to 1,000,000 paths and a whole seed from 0 to 2^53 - 1.",
      details,
    });
  }
}

/** Sampled values that are infinite or no numbers. */
export class NotFiniteError extends BaseError {
  constructor(details: string) {
    super("The sampled model leaves the range of numbers.", {
      code: "engine.notFinite",
      fault: "input",
      remedy: "Lower drift, volatility or growth, or shorten the horizon.",
      details,
    });
  }
}

/** Tallies of different programs or bins. */
export class TalliesDifferError extends BaseError {
  constructor() {
    super("These tallies cannot be merged.", {
      code: "engine.talliesDiffer",
      fault: "internal",
      remedy: "Merge tallies of one program, counted in the bins of one survey.",
    });
  }
}

/** A run that goes on after another has taken the kernel's memory. */
export class KernelTakenError extends BaseError {
  constructor() {
    super("Another run has taken the kernel.", {
      code: "engine.kernelTaken",
      fault: "internal",
      remedy: "Finish one run before the next, or create a kernel for each.",
    });
  }
}

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

/** A pool that cannot trade: an empty side, or a tick outside of the contract's range. */
export class InvalidPoolError extends BaseError {
  constructor(details: string) {
    super("This pool cannot be traded with.", {
      code: "engine.invalidPool",
      fault: "input",
      remedy: "Give a pool that holds both assets, with whole ticks from -887272 to 887272.",
      details,
    });
  }
}
