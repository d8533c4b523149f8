import type { Address } from "viem";

/** Words for one thing at both states. `after` is absent where the calls do not execute. */
export type BeforeAndAfter = { before: string; after: string | undefined };

/** Governance power in words, the same for the page, Markdown and HTML. */
export type PowerTable = {
  rows: readonly (BeforeAndAfter & { id: string; label: string })[];
  /** What is told of each member, as a heading. */
  membersTitle: string;
  /** The largest delegates, or a Safe's owners. */
  members: readonly (BeforeAndAfter & { account: Address })[];
  /** What could not be looked at, and what to do about it; `undefined` where all was. */
  notChecked: string | undefined;
  /** Which contracts were asked, when, and what is assumed; `undefined` where none was. */
  source: string | undefined;
};

/** What the words of a table depend on beside the power itself. */
export type PowerContext = {
  /** Whether the calls execute. */
  runs: boolean;
  /** The pinned block's number, grouped. */
  block: string;
};

/** Stands where a value could not be read. */
export const notKnown = "not known";

/** "1 account", "3 accounts". */
export function countOf(number: number, noun = "account"): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The words of one side and of the other, where there is one. */
export function beforeAndAfter<side>(
  sides: { before: side; after: side | undefined; runs: boolean },
  write: (side: side) => string,
): BeforeAndAfter {
  const { before, after, runs } = sides;
  const then = after === undefined ? notKnown : write(after);
  return { before: write(before), after: runs ? then : undefined };
}
