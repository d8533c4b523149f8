import { BaseError } from "../errors/BaseError.ts";

/** Text that is not an address at all. */
export class AddressMalformedError extends BaseError {
  constructor(text: string) {
    super("This is not an address.", {
      code: "actions.addressMalformed",
      fault: "input",
      remedy: "Give 0x and 40 hexadecimal digits.",
      details: excerpt(text),
    });
  }
}

/** A mixed-case address whose capitals are not its checksum (EIP-55). */
export class AddressChecksumError extends BaseError {
  constructor(text: string) {
    super("The checksum of this address is wrong: at least one character was changed.", {
      code: "actions.addressChecksum",
      fault: "input",
      remedy: "Copy the address again from its source and compare every character.",
      details: excerpt(text),
    });
  }
}

/** As much of a text as an error may repeat. */
export function excerpt(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
