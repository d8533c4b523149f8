import { parseAddress } from "../../lib/actions/parseAddress.ts";
import { type ChainInfo, chains } from "../../lib/dao/chains.ts";
import { findChain } from "../../lib/dao/findChain.ts";
import { formatChainAddress } from "../../lib/proposal/formatChainAddress.ts";
import { type Entry, parseEntry } from "../session/parseEntry.ts";
import { type Parsed, tryParse } from "../ui/tryParse.ts";
import { EnsNameError, NoEntryError, UnknownExplorerError } from "./errors.ts";

/** An entry and how the URL writes it. */
export type EntryText = Entry & { text: string };

const prefixed = /^[a-z0-9-]+:0x/;
/** With or without its scheme, as browsers' address bars show it. */
const link = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]+)(?::\d+)?\//i;

/** Whether the typed text says its chain by itself: a prefix, or a link. */
export function saysItsChain(typed: string): boolean {
  const text = typed.trim();
  return prefixed.test(text) || link.test(text);
}

/**
 * Reads what a person pasted: `eth:0x…`, a bare address on the chosen chain, or a link: one that
 * holds `eth:0x…`, as the Safe's do, or one of a known chain's block explorer.
 */
export function readEntryText(typed: string, chainShortName: string): Parsed<EntryText> {
  const text = typed.trim();
  if (text === "") return { error: new NoEntryError() };
  if (/^[^\s:/]+\.eth$/i.test(text)) return { error: new EnsNameError() };
  const parsed = prefixed.test(text)
    ? parseEntry(text)
    : tryParse(() => readAddress(text, chainShortName));
  if (parsed.value === undefined) return parsed;
  const { chain, address } = parsed.value;
  return {
    value: { chain, address, text: formatChainAddress({ shortName: chain.shortName, address }) },
  };
}

/** @throws {UnknownExplorerError} and what parsing an address throws. */
function readAddress(text: string, chainShortName: string): Entry {
  const host = link
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, "");
  if (host === undefined) {
    return { chain: findChain(chains, chainShortName), address: parseAddress(text) };
  }
  const [, shortName, digits = text] =
    /(?:[=/]([a-z0-9-]+)(?::|%3A))?(0x[0-9a-fA-F]{40})(?![0-9a-fA-F])/.exec(text) ?? [];
  const chain = shortName === undefined ? chainOf(host) : findChain(chains, shortName);
  return { chain, address: parseAddress(digits) };
}

/** The chain whose explorer a host is; a link of another host is not taken for any chain. */
function chainOf(host: string): ChainInfo {
  const explorers = chains.flatMap((chain) =>
    chain.explorer === undefined ? [] : [{ chain, host: new URL(chain.explorer).host }],
  );
  const found = explorers.find((explorer) => explorer.host === host);
  if (found === undefined) {
    throw new UnknownExplorerError({ host, known: explorers.map((explorer) => explorer.host) });
  }
  return found.chain;
}
