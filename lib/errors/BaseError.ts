/** Who can mend a failure: the person (`input`), a node or service (`service`), or us (`internal`). */
export type Fault = "input" | "service" | "internal";

/** What a failure carries beside its message. */
export type BaseErrorParameters = {
  /** Stable, machine-readable name of the failure, such as `amount.tooManyDecimals`. */
  code: string;
  fault: Fault;
  /** What the reader can do about it, as one sentence. */
  remedy: string;
  /** What was seen: the offending value, the node's answer. */
  details?: string;
  cause?: unknown;
};

/**
 * The base of every error Mintage throws. One class per failure, a stable `code`, and a message
 * that says the remedy; nobody has to match on text.
 */
export class BaseError extends Error {
  readonly code: string;
  readonly fault: Fault;
  readonly remedy: string;
  readonly shortMessage: string;
  readonly details: string | undefined;

  constructor(shortMessage: string, parameters: BaseErrorParameters) {
    const { code, fault, remedy, details, cause } = parameters;
    const lines = [shortMessage, remedy, details === undefined ? "" : `Details: ${details}`];
    super(
      lines.filter((line) => line !== "").join("\n"),
      cause === undefined ? undefined : { cause },
    );
    this.name = new.target.name;
    this.code = code;
    this.fault = fault;
    this.remedy = remedy;
    this.shortMessage = shortMessage;
    this.details = details;
  }
}
