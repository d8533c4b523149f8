import type { ChainAddress } from "./parseChainAddress.ts";

/** Writes an address with its chain's short name, as EIP-3770 has it. */
export function formatChainAddress({ shortName, address }: ChainAddress): string {
  return `${shortName}:${address}`;
}
