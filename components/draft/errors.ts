import { BaseError } from "../../lib/errors/BaseError.ts";
import type { CsvError } from "../ui/errors.ts";

/** A draft from a file or a link that was written for another DAO. */
export class DraftOfOtherDaoError extends BaseError {
  /** Where it belongs, as the draft says: hostile text. */
  readonly dao: string;

  constructor(parameters: { dao: string; open: string }) {
    super("This draft is for another DAO than the one that is open.", {
      code: "draft.otherDao",
      fault: "input",
      remedy: `Open ${parameters.dao} and import it there; what you had entered here is unchanged.`,
      details: `open is ${parameters.open}`,
    });
    this.dao = parameters.dao;
  }
}

/** The DAO has neither a governor nor a Safe that a draft could go through. */
export class NoRouteError extends BaseError {
  constructor(parameters: { entry: string }) {
    super(`${parameters.entry} has no governor and no Safe, so nothing can be sent for it.`, {
      code: "draft.noRoute",
      fault: "input",
      remedy: "Open the DAO by its governor or its Safe, or import a profile that names them.",
    });
  }
}

/** The browser could not read the chosen file. */
export class FileUnreadableError extends BaseError {
  constructor(parameters: { name: string; cause: unknown }) {
    super(`The file “${parameters.name.slice(0, 80)}” could not be read.`, {
      code: "draft.fileUnreadable",
      fault: "input",
      remedy: "Choose it again, or copy it to another place first.",
      cause: parameters.cause,
    });
  }
}

/** A Safe's transaction or its signatures where a draft is asked for. */
export class NotADraftError extends BaseError {
  constructor() {
    super("This file belongs to a Safe’s transaction, and is no draft.", {
      code: "draft.notADraft",
      fault: "input",
      remedy: "Import it on the Safe’s page.",
    });
  }
}

/** An address that names another chain than the one the DAO is on. */
export class AddressOfOtherChainError extends BaseError {
  constructor(parameters: { named: string; chain: string }) {
    const { named, chain } = parameters;
    super(`This address is on another chain (${named}) than this DAO (${chain}).`, {
      code: "draft.addressOfOtherChain",
      fault: "input",
      remedy: `Give one on ${chain}. An account such as a Safe may not exist there under the same address; if it does, leave out “${named}:”.`,
    });
  }
}

/** Several lines of a list of payments that cannot be read, each with its own remedy. */
export class PaymentLinesError extends BaseError {
  readonly lines: readonly CsvError[];

  constructor(lines: readonly CsvError[]) {
    super(`${lines.length} lines cannot be read.`, {
      code: "draft.paymentLines",
      fault: "input",
      remedy: "Mend each of them. Nothing is added before, and the list stays as you wrote it.",
    });
    this.lines = lines;
  }
}
