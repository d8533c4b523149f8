import { BaseError } from "../errors/BaseError.ts";

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
