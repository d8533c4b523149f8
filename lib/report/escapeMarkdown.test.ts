import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { visibleText } from "./visibleText.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/** Every kind of node, and the text that a reader sees. */
function readOf(source: string): { kinds: Set<string>; text: string } {
  const kinds = new Set<string>();
  const textOf = (node: Nodes): string => {
    kinds.add(node.type);
    return "children" in node
      ? node.children.map(textOf).join("")
      : "value" in node
        ? node.value
        : "";
  };
  return { text: textOf(parser.parse(source)), kinds };
}

const words = (text: string) => text.replace(/\s+/g, " ").trim();

const piece = fc.constantFrom(
  ...["*", "**", "_", "~~", "~", "`", "```", "[", "![", "](", ")", "<", ">", "<b>", "<!--", "|"],
  ...["\\", "\n", "\n\n", "\t", "# ", "> ", "- ", "1. ", "---", "===", "[^1]", "[x]: y", "a", " "],
  ...[
    "&amp;",
    "&#8238;",
    "&#x202e;",
    "&lt;",
    "www.a.b",
    "c@d.e",
    "mailto:",
    "\u202e",
    "\u2028",
    "\u200b",
    "é",
    "https://a.b",
  ],
);

describe("escapeMarkdown", () => {
  it.each([
    ["~~5 %~~ 50 %", "\\~\\~5 %\\~\\~ 50 %"],
    ["pay &#8238;bob", "pay \\&#8238;bob".replace("#", "\\#")],
    ["a\u2028b\u202ec", "a b c"],
    ["[x](y)", "\\[x\\](y)"],
    ["https://a.b/c_d", "https\\://a.b/c\\_d"],
  ])("writes %j as %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it("reads as the same words, and as nothing but words and addresses", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const text = pieces.join("");
        const { kinds, text: read } = readOf(`Says: ${escapeMarkdown(text)}`);
        expect(words(read)).toBe(words(`Says: ${visibleText(text)}`));
        for (const kind of kinds) expect(["root", "paragraph", "text", "link"]).toContain(kind);
      }),
      { numRuns: 2_000 },
    );
  });
});
