import { BaseError } from "../errors/BaseError.ts";

/** Text that is not `shortName:0x…` (EIP-3770). */
export class ChainAddressError extends BaseError {
  constructor(text: string) {
    super("This is not an address with its chain.", {
      code: "chainAddress.malformed",
      fault: "input",
      remedy: "Write the chain's short name, a colon and the address, such as eth:0x….",
      details: text.slice(0, 100),
    });
  }
}
