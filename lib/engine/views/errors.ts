import { BaseError } from "../../errors/BaseError.ts";

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
