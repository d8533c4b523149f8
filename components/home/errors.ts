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

/** An ENS name, which this version does not resolve. */
export class EnsNameError extends BaseError {
  constructor() {
    super("ENS names are not resolved here yet.", {
      code: "home.ensName",
      fault: "input",
      remedy: "Paste the address that the name stands for, such as eth:0x….",
    });
  }
}
