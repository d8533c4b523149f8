import { BaseError } from "../../errors/BaseError.ts";

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
