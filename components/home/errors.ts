import { BaseError } from "../../lib/errors/BaseError.ts";

/** Nothing was pasted. */
export class NoEntryError extends BaseError {
  constructor() {
    super("There is no address yet.", {
      code: "home.noEntry",
      fault: "input",
      remedy: "Paste the address of a governor, a Safe or a token.",
    });
  }
}

/** A link to a site whose chain is not known here. */
export class UnknownExplorerError extends BaseError {
  constructor({ host, known }: { host: string; known: readonly string[] }) {
    super(`Which chain ${host} is of is not known here.`, {
      code: "home.unknownExplorer",
      fault: "input",
      remedy: `Paste the address alone and choose its chain, or a link of ${known.join(", ")}.`,
    });
  }
}

/** An ENS name, which this version does not resolve. */
export class EnsNameError extends BaseError {
  constructor() {
    super("ENS names are not resolved here yet.", {
      code: "home.ensName",
      fault: "input",
      remedy: "Paste the address that the name stands for, with its chain: eth:0x…",
    });
  }
}
