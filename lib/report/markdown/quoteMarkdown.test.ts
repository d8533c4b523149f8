import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { quoteMarkdown } from "./quoteMarkdown.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

function kindsOf(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(kindsOf) : [])];
}

const piece = fc.constantFrom(
  ...[
    "*",
    "**",
    "_",
    "~~~",
    "`",
    "```",
    "[",
    "![",
    "](",
    ")",
    "<",
    ">",
    "<b>",
    "<!--",
    "|",
    "&lt;",
  ],
  ...["\\", "\n", "\n\n", "\r", "\t", "# ", "> ", "- ", "+ ", "1. ", "2) ", "---", "- - -", "==="],
  ...["[^1]: ", "[x]: y", "a", " ", "    ", "\u2028", "https://a.b", "|-|", "- [ ] "],
);

/** What a stranger's lines may be; a link is an address that shows where it leads. */
const allowed = ["paragraph", "strong", "text", "break", "list", "listItem", "link", "code"];

describe("quoteMarkdown", () => {
  it("keeps lines and lists, and takes the meaning from all else", () => {
    expect(quoteMarkdown("\n# A\n\n- b\n  1. c | d\nTitle\n=====\n---\n")).toBe(
      ["> **A**", ">", "> - b", ">   1. c \\| d", "> Title", "> \\=====", "> \\---"].join("\n"),
    );
    expect(quoteMarkdown(" \n ")).toBe("");
  });

  it("makes nothing but one quote with words, lists and addresses", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const quote = quoteMarkdown(pieces.join(""));
        const { children } = parser.parse(`## Description\n\n${quote}\n\nReport receipt`);
        const kinds = children.map(({ type }) => type);
        const expected = ["heading", ...(quote === "" ? [] : ["blockquote"]), "paragraph"];
        expect(kinds).toEqual(expected);
        const inner = children.flatMap((node) =>
          node.type === "blockquote" ? node.children.flatMap(kindsOf) : [],
        );
        expect(inner.filter((kind) => !allowed.includes(kind))).toEqual([]);
      }),
      {
        numRuns: 2_000,
        examples: [[["1. ", "- - -"]], [["- a\n  ", "==="]], [["a\n", ":-"]], [["- a\n  ", ":-:"]]],
      },
    );
  });

  it("makes no lists of a text that would keep a parser busy", () => {
    for (const mark of ["+ ", "1. ", "7) "]) {
      const { children } = parser.parse(quoteMarkdown(mark.repeat(2_000)));
      expect(children.flatMap(kindsOf)).toEqual(["blockquote", "paragraph", "text"]);
    }
  });
});
