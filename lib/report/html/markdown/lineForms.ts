/** How a line opens a list's item: `start` are its digits, `width` is what its other lines are indented by. */
export type ListMarker = { mark: string; start: string | undefined; width: number; rest: string };

/** What opens a block of code, and what it says of it. */
type Fence = { mark: string; length: number; language: string };

/** Spaces at the start of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether there is nothing to see on a line. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** A heading after `#` marks, without closing ones; `undefined` where the line is none. */
export function readHeading(line: string): { level: number; text: string } | undefined {
  const marks = /^ {0,3}(#{1,6})(?=\s|$)/.exec(line);
  if (marks === null) return undefined;
  const text = line.slice(marks[0].length).trim();
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  const isClosed = end === 0 || text[end - 1] === " ";
  return { level: marks[1]?.length ?? 1, text: isClosed ? text.slice(0, end).trim() : text };
}

/** The fence at a line's start; `undefined` where there is none. */
export function readFence(line: string): Fence | undefined {
  const found = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  const marks = found?.[1] ?? "";
  const language = line.slice(found?.[0].length ?? 0).trim();
  if (found === null || (marks[0] === "`" && language.includes("`"))) return undefined;
  return { mark: marks.slice(0, 1), length: marks.length, language };
}

/** Whether a line is a rule across the page. */
export function isRule(line: string): boolean {
  return indentOf(line) < 4 && /^(?:-{3,}|\*{3,}|_{3,})$/.test(line.replace(/\s/g, ""));
}

/** Whether a line is quoted. */
export function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line);
}

/** What a line opens a list with; `undefined` where it opens none. */
export function readListMarker(line: string): ListMarker | undefined {
  const found = /^( {0,3})([-*+]|(\d{1,9})[.)])(?=\s|$)/.exec(line);
  if (found === null || isRule(line)) return undefined;
  const [opening, , mark = "", digits] = found;
  const after = line.slice(opening.length);
  const spaces = isBlank(after) ? 1 : indentOf(after);
  // From five spaces on they belong to a block of code in the item.
  const gap = spaces > 4 ? 1 : spaces;
  return {
    mark: mark.slice(-1),
    start: digits,
    width: opening.length + gap,
    rest: after.slice(gap),
  };
}

/** Whether a line ends the paragraph before it. */
export function startsBlock(line: string): boolean {
  if (isBlank(line) || isRule(line) || isQuoted(line)) return true;
  if (readHeading(line) !== undefined || readFence(line) !== undefined) return true;
  const marker = readListMarker(line);
  return marker !== undefined && (marker.start ?? "1") === "1" && !isBlank(marker.rest);
}

/** A table row's cells; a `|` after a backslash is text. */
export function readCells(line: string): readonly string[] {
  const cells = line.trim().split("|");
  const joined: string[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last?.endsWith("\\")) joined[joined.length - 1] = `${last.slice(0, -1)}|${cell}`;
    else joined.push(cell);
  }
  if (joined.length > 1 && joined[0] === "") joined.shift();
  if (joined.length > 1 && isBlank(joined.at(-1) ?? "")) joined.pop();
  return joined.map((cell) => cell.trim());
}

/** Whether a line parts a table's head of so many cells from its rows. */
export function isTableRule(line: string, cells: number): boolean {
  if (!line.includes("|") && cells > 1) return false;
  const dashes = readCells(line);
  return dashes.length === cells && dashes.every((cell) => /^:?-+:?$/.test(cell));
}
