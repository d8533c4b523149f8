import { BaseError } from "../../lib/errors/BaseError.ts";

/** A file with a transaction of another Safe than the one that is open. */
export class PlanOfOtherSafeError extends BaseError {
  constructor(parameters: { safe: string; chainId: number; open: string }) {
    super("The file holds a transaction of another Safe.", {
      code: "safe.planOfOtherSafe",
      fault: "input",
      remedy: `Open Safe ${parameters.safe} on chain ${parameters.chainId} and import it there.`,
      details: `open is ${parameters.open}`,
    });
  }
}

/** Signatures where a transaction is asked for. */
export class SignaturesInsteadOfPlanError extends BaseError {
  constructor() {
    super("This is a signatures file; open the transaction first.", {
      code: "safe.signaturesInsteadOfPlan",
      fault: "input",
      remedy: "Import the transaction’s own file here, then these signatures on its card.",
    });
  }
}

/** A draft where a transaction is asked for. */
export class DraftInsteadOfPlanError extends BaseError {
  constructor() {
    super("This is a draft, which no owner has been asked to sign yet.", {
      code: "safe.draftInsteadOfPlan",
      fault: "input",
      remedy: "Import it on the Draft page, and create the transaction there.",
    });
  }
}
