import { flankOf } from "./flankOf.ts";
import type { Inline } from "./Inline.ts";
import { type EmphasisMark, InlineStack } from "./InlineStack.ts";

/** Marks of emphasis in one run; a longer run is text. */
const longestRun = 6;

const runOfText = /[^\\`*_~[\]!<h\n]+/y;
const brokenLine = /\\\n/y;
const escapedMark = /\\([!-/:-@[-`{-~])/y;
const ticks = /`+/y;
const marks = /\*+|_+|~+/y;
const angled = /<(https?:\/\/[^\s<>]{1,2000})>/y;
const bare = /https?:\/\/[^\s<>`"\\|[\]]{1,2000}/y;
const destination = /\(\s{0,20}(?:<([^<>\n]{0,2000})>|([^\s<>]{0,2000}))/y;
const linkTitle = /\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))/y;
const linkEnd = /\s{0,20}\)/y;

/**
 * The parts of a paragraph: code, emphasis, links and what is struck out, as CommonMark and GitHub
 * have them; a picture is a link by its text. HTML, references and entities are text. The cost grows
 * with the length alone.
 */
export function parseInline(source: string): readonly Inline[] {
  const stack = new InlineStack();
  const codeEnds = findTicks(source);
  let at = 0;
  while (at < source.length) at = readPart(source, { at, stack, codeEnds });
  return stack.finish();
}

type Place = { at: number; stack: InlineStack; codeEnds: ReadonlyMap<number, number[]> };

/** Reads one part and gives the place after it. */
function readPart(source: string, place: Place): number {
  const { at, stack } = place;
  const plain = match(runOfText, { source, at });
  if (plain !== undefined) return readText(source, { at, text: plain[0], stack });
  if (match(brokenLine, { source, at }) !== undefined) {
    stack.push({ kind: "break" });
    return at + 2;
  }
  const character = source[at] ?? "";
  const escaped = match(escapedMark, { source, at })?.[1];
  if (escaped !== undefined) {
    stack.push({ kind: "text", text: escaped });
    return at + 2;
  }
  if (character === "`") return readCode(source, place);
  const run = match(marks, { source, at })?.[0];
  if (run !== undefined) return readMarks(source, { at, run, stack });
  if (character === "[" || source.startsWith("![", at)) {
    const mark = character === "[" ? "[" : "![";
    stack.open({ mark, count: 1, closes: false });
    return at + mark.length;
  }
  if (character === "]") return readLinkEnd(source, place);
  return readAddress(source, place);
}

function match(
  pattern: RegExp,
  { source, at }: { source: string; at: number },
): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

/** Text without the two spaces before the end of a line, which break it. */
function readText(
  source: string,
  { at, text, stack }: { at: number; text: string; stack: InlineStack },
): number {
  const end = at + text.length;
  const isBroken = source[end] === "\n" && text.endsWith("  ");
  stack.push({ kind: "text", text: isBroken ? text.trimEnd() : text });
  if (!isBroken) return end;
  stack.push({ kind: "break" });
  return end + 1;
}

/** The places of runs of backticks by their lengths, in their order. */
function findTicks(source: string): ReadonlyMap<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const known = places.get(run.length);
    if (known === undefined) places.set(run.length, [index]);
    else known.push(index);
  }
  // Taken from the end, the first to come is the last in the list.
  for (const list of places.values()) list.reverse();
  return places;
}

function readCode(source: string, { at, stack, codeEnds }: Place): number {
  const run = match(ticks, { source, at })?.[0] ?? "`";
  const start = at + run.length;
  const ends = codeEnds.get(run.length) ?? [];
  while ((ends.at(-1) ?? start) < start) ends.pop();
  const end = ends.at(-1);
  if (end === undefined) {
    stack.push({ kind: "text", text: run });
    return start;
  }
  const text = source.slice(start, end).replaceAll("\n", " ");
  const isPadded = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "";
  stack.push({ kind: "code", text: isPadded ? text.slice(1, -1) : text });
  return end + run.length;
}

function readMarks(
  source: string,
  { at, run, stack }: { at: number; run: string; stack: InlineStack },
): number {
  const next = at + run.length;
  const mark = run[0] as EmphasisMark;
  const before = source.slice(Math.max(at - 1, 0), at);
  const { opens, closes } = flankOf(mark, { before, after: source.slice(next, next + 1) });
  const isMark = run.length <= longestRun && (mark !== "~" || run.length === 2);
  const count =
    isMark && closes ? stack.closeEmphasis({ mark, count: run.length, opens }) : run.length;
  if (count > 0 && isMark && opens) stack.open({ mark, count, closes });
  else if (count > 0) stack.push({ kind: "text", text: mark.repeat(count) });
  return next;
}

function readLinkEnd(source: string, { at, stack }: Place): number {
  const found = stack.hasBracket() ? readTarget(source, at + 1) : undefined;
  if (found === undefined) {
    stack.dropBracket();
    stack.push({ kind: "text", text: "]" });
    return at + 1;
  }
  stack.closeLink(found);
  return found.next;
}

/** A link's address in its brackets, with its title; one without `<>` ends where its own brackets do. */
function readTarget(
  source: string,
  at: number,
): { target: string; title: string; next: number } | undefined {
  const start = match(destination, { source, at });
  if (start === undefined) return undefined;
  const [whole, enclosed, plain = ""] = start;
  const target = enclosed ?? balanced(plain);
  const unread = enclosed === undefined ? plain.length - target.length : 0;
  const place = at + whole.length - unread;
  const title = match(linkTitle, { source, at: place })?.[0] ?? "";
  const end = match(linkEnd, { source, at: place + title.length });
  if (end === undefined) return undefined;
  return { target, title: title.trim(), next: place + title.length + end[0].length };
}

function balanced(text: string): string {
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === "(") depth += 1;
    if (text[place] === ")") depth -= 1;
    if (depth < 0) return text.slice(0, place);
  }
  return text;
}

/** An address that is written as it is; other text where there is none. */
function readAddress(source: string, { at, stack }: Place): number {
  const enclosed = match(angled, { source, at });
  const isInWord = /[\p{L}\p{N}]/u.test(source.slice(Math.max(at - 1, 0), at));
  const written = isInWord ? undefined : match(bare, { source, at })?.[0];
  const target = enclosed?.[1] ?? (written === undefined ? undefined : withoutEnd(written));
  if (target === undefined) {
    stack.push({ kind: "text", text: source[at] ?? "" });
    return at + 1;
  }
  stack.push({ kind: "link", target, title: "", children: [{ kind: "text", text: target }] });
  return at + (enclosed?.[0].length ?? target.length);
}

/** An address without the marks that end the sentence around it. */
function withoutEnd(address: string): string {
  const loose = address.includes("(") ? "?!.,:;*_~'" : "?!.,:;*_~')";
  let end = address.length;
  while (loose.includes(address[end - 1] ?? "-")) end -= 1;
  return address.slice(0, end);
}
