import { type Hex, hexToString, isHex, stringToHex } from "viem";

/**
 * Kinds of collateral by their names in Maker's governance manual (makerdao/governance-manual,
 * collateral/collateral-overview.md, read 2026-11-21), those of stablecoins, bitcoin and ether. A Vat keeps
 * no list, so these are asked; debt of others shows as not known by name.
 */
export const ilkNames: readonly string[] = [
  "ETH-A",
  "ETH-B",
  "ETH-C",
  "WSTETH-A",
  "WSTETH-B",
  "WBTC-A",
  "WBTC-B",
  "WBTC-C",
  "USDC-A",
  "PSM-USDC-A",
  "USDP-A",
  "PSM-USDP-A",
  "GUSD-A",
  "PSM-GUSD-A",
];

/** A name as the contracts hold it: its bytes, then zeros. */
export function toIlk(name: string): Hex {
  return stringToHex(name, { size: 32 });
}

/** The name of a kind of collateral, or a key of `file`; the bytes themselves where they are no plain name. */
export function describeIlk(bytes: string): string {
  if (!isHex(bytes)) return bytes;
  const name = hexToString(bytes, { size: 32 });
  return /^[A-Za-z0-9._-]{1,32}$/.test(name) && toIlk(name) === bytes ? name : bytes;
}
