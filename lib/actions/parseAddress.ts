import { type Address, getAddress } from "viem";
import { AddressChecksumError, AddressMalformedError } from "./addressErrors.ts";

/**
 * Reads an address and gives it with its EIP-55 checksum. All-lower and all-upper digits carry no
 * checksum and are taken; mixed case must be right.
 *
 * @throws {AddressMalformedError | AddressChecksumError}
 */
export function parseAddress(text: string): Address {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new AddressMalformedError(text);
  const digits = text.slice(2);
  const address = getAddress(`0x${digits.toLowerCase()}`);
  const carriesChecksum = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  if (carriesChecksum && text !== address) throw new AddressChecksumError(text);
  return address;
}
