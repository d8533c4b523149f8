import { BaseError } from "../../errors/BaseError.ts";

/** A mechanism that names a process the market does not have. */
export class UnknownProcessError extends BaseError {
  constructor(path: string, id: string) {
    super(`${path}: there is no process with this id.`, {
      code: "engine.unknownProcess",
      fault: "input",
      remedy: "Use the id of one of market.processes, or add the process.",
      details: JSON.stringify(id),
    });
  }
}

/** A program for the sampling kernel that cannot run: a mistake of the code that writes it. */
export class InvalidProgramError extends BaseError {
  constructor(details: string) {
    super("This model cannot be written as a program for the sampling kernel.", {
      code: "engine.invalidProgram",
      fault: "internal",
      remedy: "Report it with the model; a mechanism writes its program wrongly.",
      details,
    });
  }
}
