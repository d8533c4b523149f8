import type { Address } from "viem";
import { parseAddress } from "../actions/parseAddress.ts";
import { ChainAddressError } from "./chainAddressErrors.ts";

/** An address and the chain it is on. Which chains exist is for `lib/dao` to say. */
export type ChainAddress = { shortName: string; address: Address };

/**
 * Reads an EIP-3770 address such as `eth:0x…` or `local:0x…`. An address in lower case carries no
 * checksum and is taken; mixed case must be right.
 *
 * @throws {ChainAddressError | AddressMalformedError | AddressChecksumError}
 */
export function parseChainAddress(text: string): ChainAddress {
  const [, shortName, digits] = /^([a-z0-9-]{1,32}):([^:]*)$/.exec(text.trim()) ?? [];
  if (shortName === undefined || digits === undefined) throw new ChainAddressError(text);
  return { shortName, address: parseAddress(digits) };
}
