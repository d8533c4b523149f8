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

/** A file that is no transaction of a Safe as this app writes it. */
export class NotASafeTransactionError extends BaseError {
  /** `looksLike`: what it is instead, as far as that can be told; it says where that goes. */
  constructor(parameters: { looksLike?: string; cause: unknown }) {
    const { looksLike, cause } = parameters;
    super(
      looksLike === undefined
        ? "This is not a file of a Safe transaction as Mintage writes it."
        : `This is not a Safe transaction: it looks like ${looksLike}.`,
      {
        code: "safe.notATransaction",
        fault: "input",
        remedy:
          "Ask the owner who drafted it for the file that “Export transaction” gives on the Safe’s page.",
        ...(cause instanceof BaseError
          ? { details: [cause.shortMessage, cause.remedy].join("\n") }
          : {}),
        cause,
      },
    );
  }
}
