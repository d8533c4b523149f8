import type { ChainInfo } from "./chains.ts";
import { UnknownChainError } from "./errors.ts";

/** The chain of an EIP-3770 short name. @throws {UnknownChainError} */
export function findChain(chains: readonly ChainInfo[], shortName: string): ChainInfo {
  const found = chains.find((chain) => chain.shortName === shortName);
  if (found === undefined) {
    throw new UnknownChainError({ shortName, known: chains.map((chain) => chain.shortName) });
  }
  return found;
}
