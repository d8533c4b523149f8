import type { Block } from "./Block.ts";
import {
  indentOf,
  isBlank,
  isQuoted,
  isRule,
  isTableRule,
  readCells,
  readFence,
  readHeading,
  readListMarker,
  startsBlock,
} from "./lineForms.ts";

/** Quotes and lists in one another are read so deep; what is deeper is a paragraph. */
const deepest = 8;

/** A block and the place of the line after it. */
type Found = { block: Block; next: number };

/**
 * The blocks of a Markdown text: those of CommonMark that proposals use, and GitHub's tables. HTML
 * and link definitions are text. The cost grows with the length alone.
 */
export function parseBlocks(source: string): readonly Block[] {
  const lines = source.split(/\r\n|\r|\n/).map((line) => {
    const start = line.trimStart();
    return line.slice(0, line.length - start.length).replaceAll("\t", "    ") + start;
  });
  return parseLines(lines, 0);
}

function parseLines(lines: readonly string[], depth: number): readonly Block[] {
  if (depth > deepest) return [{ kind: "paragraph", text: lines.join("\n") }];
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at] ?? "")) {
      at += 1;
      continue;
    }
    const { block, next } = readBlock(lines, { at, depth });
    blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: readonly string[], { at, depth }: { at: number; depth: number }): Found {
  const line = lines[at] ?? "";
  if (indentOf(line) >= 4) return readIndented(lines, at);
  const heading = readHeading(line);
  if (heading !== undefined) return { block: { kind: "heading", ...heading }, next: at + 1 };
  if (isRule(line)) return { block: { kind: "rule" }, next: at + 1 };
  if (isQuoted(line)) return readQuote(lines, { at, depth });
  if (readListMarker(line) !== undefined) return readList(lines, { at, depth });
  return readFenced(lines, at) ?? readTable(lines, at) ?? readParagraph(lines, at);
}

function readIndented(lines: readonly string[], from: number): Found {
  let next = from;
  let end = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (isBlank(line)) continue;
    if (indentOf(line) < 4) break;
    end = next + 1;
  }
  const code = lines.slice(from, end).map((line) => line.slice(4));
  return { block: { kind: "code", language: "", lines: code }, next: end };
}

function readFenced(lines: readonly string[], from: number): Found | undefined {
  const fence = readFence(lines[from] ?? "");
  if (fence === undefined) return undefined;
  const closes = (line: string) => {
    const text = line.trim();
    return text.length >= fence.length && text === fence.mark.repeat(text.length);
  };
  let end = from + 1;
  while (end < lines.length && !closes(lines[end] ?? "")) end += 1;
  const code = lines.slice(from + 1, end);
  return { block: { kind: "code", language: fence.language, lines: code }, next: end + 1 };
}

function readTable(lines: readonly string[], from: number): Found | undefined {
  if (!startsTable(lines, from)) return undefined;
  const head = readCells(lines[from] ?? "");
  let next = from + 2;
  while (next < lines.length && !startsBlock(lines[next] ?? "")) next += 1;
  const rows = lines.slice(from + 2, next).map(readCells);
  return { block: { kind: "table", head, rows }, next };
}

function startsTable(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return line.includes("|") && isTableRule(lines[at + 1] ?? "", readCells(line).length);
}

function readQuote(lines: readonly string[], { at, depth }: { at: number; depth: number }): Found {
  let next = at;
  while (next < lines.length && isQuoted(lines[next] ?? "")) next += 1;
  const inner = lines.slice(at, next).map((line) => line.replace(/^ {0,3}> ?/, ""));
  return { block: { kind: "quote", blocks: parseLines(inner, depth + 1) }, next };
}

function readList(lines: readonly string[], { at, depth }: { at: number; depth: number }): Found {
  const first = readListMarker(lines[at] ?? "");
  const items: (readonly Block[])[] = [];
  let next = at;
  for (;;) {
    const place = skipBlank(lines, next);
    const marker = readListMarker(lines[place] ?? "");
    if (marker === undefined || marker.mark !== first?.mark) break;
    const item = readItem(lines, { from: place + 1, width: marker.width });
    items.push(parseLines([marker.rest, ...item.inner], depth + 1));
    next = item.next;
  }
  return { block: { kind: "list", start: first?.start, items }, next };
}

function readItem(
  lines: readonly string[],
  { from, width }: { from: number; width: number },
): { inner: readonly string[]; next: number } {
  const inner: string[] = [];
  let next = from;
  while (next < lines.length) {
    const line = lines[next] ?? "";
    if (isBlank(line)) {
      const after = skipBlank(lines, next);
      if (after === lines.length || indentOf(lines[after] ?? "") < width) break;
      inner.push(...lines.slice(next, after).map(() => ""));
      next = after;
      continue;
    }
    if (indentOf(line) >= width) inner.push(line.slice(width));
    else if (startsBlock(line) || readListMarker(line) !== undefined) break;
    else inner.push(line.trimStart());
    next += 1;
  }
  return { inner, next };
}

function skipBlank(lines: readonly string[], from: number): number {
  let next = from;
  while (next < lines.length && isBlank(lines[next] ?? "")) next += 1;
  return next;
}

function readParagraph(lines: readonly string[], from: number): Found {
  let next = from + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(line)?.[1];
    if (underline !== undefined) {
      const text = textOf(lines.slice(from, next));
      const level = underline.startsWith("=") ? 1 : 2;
      return { block: { kind: "heading", level, text }, next: next + 1 };
    }
    if (startsBlock(line) || startsTable(lines, next)) break;
  }
  return { block: { kind: "paragraph", text: textOf(lines.slice(from, next)) }, next };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => line.trimStart()).join("\n");
}
