/** A longer text is shown as it stands. */
const longest = 100_000;

/** Marks that open something within something, more in a row than anybody writes; a line of them is a rule. */
const nested = /(?:[>*_~()[\]+-][ \t]*){48}(?=[^\n]*[^\s*_=+|:-])/;

/** Openings of links in one paragraph: each is tried against all that follows. */
const brackets = /(?:\[[^[\]]{0,80}){200}/;

/**
 * Whether a Markdown parser can be let at a stranger's text. Where thousands of marks are nested a parser takes
 * long, or ends in an error: 20 kB of `**` took 6 seconds. Such a text is shown as it stands.
 */
export function isBoundedMarkdown(source: string): boolean {
  return source.length <= longest && !nested.test(source) && !brackets.test(source);
}
