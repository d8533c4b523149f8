import { BaseError } from "../errors/BaseError.ts";

/** A transaction without calls. */
export class EmptyTransactionError extends BaseError {
  constructor() {
    super("A Safe transaction needs at least one call.", {
      code: "safe.emptyTransaction",
      fault: "input",
      remedy: "Add an action to the draft.",
    });
  }
}

/** MultiSendCallOnly makes plain calls only. */
export class DelegatecallInBatchError extends BaseError {
  constructor(parameters: { index: number; to: string }) {
    super(`Call ${parameters.index + 1} is a delegatecall, which cannot go with other calls.`, {
      code: "safe.delegatecallInBatch",
      fault: "input",
      remedy: "Replace it by a plain call, or give it a transaction of its own.",
      details: `to ${parameters.to}`,
    });
  }
}

/** Safes before 1.3.0 hash their transactions in another way. */
export class SafeVersionUnsupportedError extends BaseError {
  constructor(parameters: { safe: string; version: string }) {
    super(`The version of Safe ${parameters.safe} is not supported.`, {
      code: "safe.versionUnsupported",
      fault: "input",
      remedy: "Update the Safe to 1.3.0 or later, or send the calls with another tool.",
      details: `VERSION is "${parameters.version.slice(0, 40)}"`,
    });
  }
}

/** The library that a Safe needs for several calls is not what it should be on this chain. */
export class MultiSendMissingError extends BaseError {
  constructor(parameters: { address: string; chainId: number }) {
    super(`MultiSendCallOnly is not at ${parameters.address} on chain ${parameters.chainId}.`, {
      code: "safe.multiSendMissing",
      fault: "input",
      remedy: "Send the calls one by one: several need this library, and its code is pinned.",
    });
  }
}

/** Ways of working out the transaction's hash that have to agree do not. Nothing is signed. */
export class SafeHashMismatchError extends BaseError {
  constructor(parameters: { safe: string; hashes: Readonly<Record<string, string>> }) {
    super(`The hashes of the transaction of Safe ${parameters.safe} differ. Do not sign it.`, {
      code: "safe.hashMismatch",
      fault: "input",
      remedy: "Make the plan again from the draft; if that does not help, do not use this plan.",
      details: Object.entries(parameters.hashes)
        .map(([source, hash]) => `${source} ${hash}`)
        .join(", "),
    });
  }
}

/** The account is not the owner that the step is for, or no owner at all. */
export class NotAnOwnerError extends BaseError {
  constructor(parameters: { safe: string; account: string; owner?: string }) {
    const { safe, account, owner } = parameters;
    super(
      owner === undefined
        ? `${account} is not an owner of Safe ${safe}.`
        : `This signature is for ${owner} to give, not for ${account}.`,
      {
        code: "safe.notAnOwner",
        fault: "input",
        remedy: "Switch the wallet to an owner's account.",
      },
    );
  }
}

/** Not enough valid signatures to execute. */
export class TooFewSignaturesError extends BaseError {
  constructor(parameters: { valid: number; threshold: number }) {
    super(`The Safe asks for ${parameters.threshold} signatures; ${parameters.valid} are there.`, {
      code: "safe.tooFewSignatures",
      fault: "input",
      remedy: "Have more owners sign, or import the signatures they exported.",
    });
  }
}

/** The text is no file of signatures. */
export class SignatureFileInvalidError extends BaseError {
  constructor(parameters: { details: string }) {
    super("This is not a file of Safe signatures.", {
      code: "safe.signatureFileInvalid",
      fault: "input",
      remedy: "Take the file that an owner exported, unchanged.",
      details: parameters.details,
    });
  }
}

/** Signatures of another transaction, Safe or chain. */
export class SignaturesOfOtherTransactionError extends BaseError {
  constructor(parameters: { expected: string; actual: string }) {
    super("The signatures are of another transaction.", {
      code: "safe.signaturesOfOtherTransaction",
      fault: "input",
      remedy: "Import them where that transaction is open.",
      details: `this is ${parameters.expected}, they are of ${parameters.actual}`,
    });
  }
}

/** A signature that is not its signer's. */
export class SignatureForgedError extends BaseError {
  constructor(parameters: { signer: string }) {
    super(`The signature is not one of ${parameters.signer} over this transaction.`, {
      code: "safe.signatureForged",
      fault: "input",
      remedy: "Ask the owner to sign again.",
    });
  }
}

/** A plan lacks a fact that it was made with. */
export class SafePlanFactMissingError extends BaseError {
  constructor(parameters: { fact: string }) {
    super(`The plan does not say its ${parameters.fact}.`, {
      code: "safe.planFactMissing",
      fault: "input",
      remedy: "Make the plan again from the draft.",
    });
  }
}
