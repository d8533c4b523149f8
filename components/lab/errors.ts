import { BaseError } from "../../lib/errors/BaseError.ts";

/** A link that holds no model that can be read. */
export class LabLinkError extends BaseError {
  constructor(cause?: unknown) {
    super("This link holds no model that can be read.", {
      code: "lab.linkMalformed",
      fault: "input",
      remedy: "Copy the whole link again, or ask for the model as a file.",
      ...(cause === undefined ? {} : { cause }),
    });
  }
}

/** A model too large for a link that every program passes on whole. */
export class LabLinkTooLongError extends BaseError {
  constructor(length: number, limit: number) {
    super(`This model is too long for a link: ${length} characters, and the limit is ${limit}.`, {
      code: "lab.linkTooLong",
      fault: "input",
      remedy: "Export it as a JSON file instead, or compare it with nothing.",
    });
  }
}

/** A file that holds no model. */
export class LabFileError extends BaseError {
  constructor(cause?: unknown) {
    super("This file holds no model.", {
      code: "lab.fileMalformed",
      fault: "input",
      remedy:
        "Choose a JSON file of a model, as the Lab exports it and `mintage project` reads it.",
      ...(cause instanceof Error ? { details: cause.message, cause } : {}),
    });
  }
}

/** A file or link larger than any model. */
export class LabTooLargeError extends BaseError {
  constructor(limit: number) {
    super(`This model is larger than ${limit} bytes, more than the Lab takes.`, {
      code: "lab.tooLarge",
      fault: "input",
      remedy: "Use `mintage project` on the command line, or a model with fewer mechanisms.",
    });
  }
}
