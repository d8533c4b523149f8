import { BaseError } from "../../errors/BaseError.ts";

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

/** A question about a model that cannot be asked so. */
export class InvalidQuestionError extends BaseError {
  constructor(shortMessage: string, remedy: string) {
    super(shortMessage, { code: "engine.invalidQuestion", fault: "input", remedy });
  }
}
