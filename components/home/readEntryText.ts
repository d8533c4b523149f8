import { parseAddress } from "../../lib/actions/parseAddress.ts";
import { chains } from "../../lib/dao/chains.ts";
import { findChain } from "../../lib/dao/findChain.ts";
import { formatChainAddress } from "../../lib/proposal/formatChainAddress.ts";
import { type Entry, parseEntry } from "../session/parseEntry.ts";
import { type Parsed, tryParse } from "../ui/tryParse.ts";
import { EnsNameError, NoEntryError } from "./errors.ts";

/** An entry and how the URL writes it. */
export type EntryText = Entry & { text: string };

/**
 * Reads what a person pasted: `eth:0x…`, a bare address on the chosen chain, or a block explorer's
 * link to one.
 */
export function readEntryText(typed: string, chainShortName: string): Parsed<EntryText> {
  const text = typed.trim();
  if (text === "") return { error: new NoEntryError() };
  if (/^[^\s:/]+\.eth$/i.test(text)) return { error: new EnsNameError() };
  const digits = /0x[0-9a-fA-F]{40}(?![0-9a-fA-F])/.exec(text)?.[0];
  const isPrefixed = /^[a-z0-9-]+:0x/.test(text);
  const parsed = isPrefixed
    ? parseEntry(text)
    : tryParse(() => ({
        chain: findChain(chains, chainShortName),
        address: parseAddress(/^https?:/.test(text) ? (digits ?? text) : text),
      }));
  if (parsed.value === undefined) return parsed;
  const { chain, address } = parsed.value;
  return {
    value: { chain, address, text: formatChainAddress({ shortName: chain.shortName, address }) },
  };
}
