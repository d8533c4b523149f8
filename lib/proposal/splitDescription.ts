import { type Address, getAddress } from "viem";
import { plainText } from "../actions/plainText.ts";

const longestTitle = 200;

/** A proposal's text in parts. The chain's hash is over the whole text, not over these. */
export type SplitDescription = {
  /** One line of visible text; empty where the text has none. */
  title: string;
  /** Markdown, untrusted. */
  body: string;
  /** The only account that may propose this text, where the text says so. */
  proposer?: Address;
};

/**
 * Parts the text of any proposal on chain: a heading on its first line is the title; without one
 * the first line serves, and the body stays whole.
 */
export function splitDescription(text: string): SplitDescription {
  const suffix = /(?:\r?\n){0,2}#proposer=0x([0-9a-fA-F]{40})$/.exec(text);
  const kept = suffix === null ? text : text.slice(0, suffix.index);
  const digits = suffix?.[1];
  const proposer =
    digits === undefined ? {} : { proposer: getAddress(`0x${digits.toLowerCase()}`) };
  const heading = /^\s*#{1,6}[ \t]+([^\r\n]*)(?:\r?\n){0,2}/.exec(kept);
  const line = heading?.[1] ?? kept.trimStart().split(/\r?\n/, 1)[0] ?? "";
  return {
    title: plainText(line, { maximumLength: longestTitle }),
    body: heading === null ? kept : kept.slice(heading[0].length),
    ...proposer,
  };
}
