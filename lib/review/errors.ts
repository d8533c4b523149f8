import { BaseError } from "../errors/BaseError.ts";

/** The draft's route is not one of the DAO's. */
export class RouteNotFoundError extends BaseError {
  constructor(parameters: { kind: string; address: string }) {
    super(
      `The draft goes through the ${parameters.kind} ${parameters.address}, which this DAO does not have.`,
      {
        code: "review.routeNotFound",
        fault: "input",
        remedy: "Open the DAO the draft was made for, or change the draft's route.",
      },
    );
  }
}

/** The proposals of a DAO without a governor. */
export class NoGovernorError extends BaseError {
  constructor(parameters: { entry: string }) {
    super(`${parameters.entry} has no governor, so it has no proposals.`, {
      code: "review.noGovernor",
      fault: "input",
      remedy: "Open the DAO by its governor's address.",
    });
  }
}
