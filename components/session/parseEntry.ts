import type { Address } from "viem";
import { type ChainInfo, chains } from "../../lib/dao/chains.ts";
import { findChain } from "../../lib/dao/findChain.ts";
import { parseChainAddress } from "../../lib/proposal/parseChainAddress.ts";
import { type Parsed, tryParse } from "../ui/tryParse.ts";

/** What a DAO is opened by: a known chain and an address with the right checksum. */
export type Entry = { chain: ChainInfo; address: Address };

/** Reads an EIP-3770 address from a URL or a field, without asking the chain. */
export function parseEntry(text: string): Parsed<Entry> {
  return tryParse(() => {
    const { shortName, address } = parseChainAddress(text);
    return { chain: findChain(chains, shortName), address };
  });
}
