import { BaseError } from "../errors/BaseError.ts";

/** There is nothing to preview. */
export class EmptyCallsError extends BaseError {
  constructor() {
    super("There are no calls to preview.", {
      code: "preview.empty",
      fault: "input",
      remedy: "Add at least one action.",
    });
  }
}

/** The moment of execution is not after the block that the preview starts from. */
export class ExecutionTimeError extends BaseError {
  constructor(parameters: { executeAt: number; blockTimestamp: number }) {
    super("The time of execution is not after the block it is previewed on.", {
      code: "preview.executionTime",
      fault: "input",
      remedy: "Choose a later time, or an earlier block.",
      details: `execution at ${parameters.executeAt}, block at ${parameters.blockTimestamp}`,
    });
  }
}
