/** A part of a Markdown text that stands on lines of its own. Texts hold inline Markdown, unread. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "code"; language: string; lines: readonly string[] }
  | { kind: "quote"; blocks: readonly Block[] }
  | { kind: "list"; start: string | undefined; items: readonly (readonly Block[])[] }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "rule" };
