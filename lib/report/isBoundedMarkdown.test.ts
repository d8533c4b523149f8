import { describe, expect, it } from "vitest";
import { isBoundedMarkdown } from "./isBoundedMarkdown.ts";

/** Five items within each other on each line, each line within the one above. */
const stair = (lines: number) =>
  Array.from({ length: lines }, (_, index) => `${" ".repeat(10 * index)}+ + + + + a`).join("\n");

/** Of as many letters as were tried. */
const fill = (piece: string, length = 49_900) => piece.repeat(Math.floor(length / piece.length));

describe("isBoundedMarkdown", () => {
  it.each([
    ["nothing", ""],
    ["a long text", "Lorem ipsum dolor sit amet. ".repeat(1_700)],
    ["rules", `Above\n\n${"-".repeat(120)}\n\n${"* ".repeat(80)}\n\nbelow\n${"=".repeat(200)}`],
    ["a table", `|a|b|\n|${"-".repeat(90)}|${"-".repeat(90)}|\n${"|1|2|\n".repeat(500)}`],
    ["a table of links", `|a|b|\n|-|-|\n${"|**[x](https://x.example)**|1|\n".repeat(200)}`],
    ["a wide table", `${"|a".repeat(20)}|\n${"|-".repeat(20)}|\n${"|1".repeat(20)}|\n`.repeat(100)],
    ["a list of links", "- [a](https://x.example) and **b**\n".repeat(1_200)],
    ["a numbered list of links", "1. [a](https://x.example) and **b**\n".repeat(180)],
    ["paragraphs of links", "[a](https://x.example), *b*\n\n".repeat(700)],
    ["names in code", "Calls `transfer` of `Uni`, then `mint`.\n\n".repeat(400)],
    ["references", `${"[a] ".repeat(200)}\n\n${"[a]: https://x.example/a\n".repeat(50)}`],
    ["footnotes", `${"Text.[^1]\n\n".repeat(50)}${"[^1]: A note of some words.\n".repeat(50)}`],
    ["images", `${"![A chart](https://x.example/a.png)\n\n".repeat(50)}`],
    ["blanks of a form", `Name: ${"_".repeat(60)} Date: ${"_".repeat(30)}`],
    ["a title in dashes", `${"-".repeat(60)} Title ${"-".repeat(60)}`],
    ["dots to a number", `Budget ${".".repeat(150)} 7`],
    ["the bytes of a call", `Calldata: 0x${"0123456789abcdef".repeat(1_000)}`],
    ["an address with a query", `https://x.example/?${"a=1&b=2&".repeat(200)}`],
    ["a list within lists", "> > - - x\n>     - y\n"],
    ["lists within lists, by lines", stair(5)],
  ])("lets %s through", (_, source) => {
    expect(isBoundedMarkdown(source)).toBe(true);
  });

  it.each([
    ["closed marks", `${"**".repeat(5_000)}x${"**".repeat(5_000)}`],
    ["nested marks", `${"*a **a ".repeat(2_000)}b${" a** a*".repeat(2_000)}`],
    ["nested marks in paragraphs", fill(`${"*a **a ".repeat(300)}b${" a** a*".repeat(300)}\n\n`)],
    ["marks that do not match", "*a_ ".repeat(10_000)],
    ["few marks behind much else", `${"a* ".repeat(300)}${"\\!".repeat(23_000)}`],
    ["marks in lines of one paragraph", "> 2. *a_ b\n".repeat(1_400)],
    ["marks in lines that only look like a list", `x\n${fill("      - *a_ *a_ *a_ *a_ b\n")}`],
    ["marks alone", "*".repeat(50_000)],
    ["code", fill("`a` ")],
    ["escaped marks", fill("\\! ++")],
    ["characters by their names", fill("&amp; ")],
    ["brackets", `${"[".repeat(5_000)}x${"](y)".repeat(5_000)}`],
    ["brackets that close nothing", "a]".repeat(20_000)],
    ["images within images", `${"![".repeat(150)}${"\\!".repeat(20_000)}${"](b)".repeat(150)}`],
    ["titles that do not end", fill(`[a](b (${"c".repeat(44)}`)],
    ["comments that do not end", `</${"<!--".repeat(10_000)}`],
    ["quotes", `${"> ".repeat(5_000)}x`],
    ["lists in one line", `${"- ".repeat(5_000)}x`],
    ["empty lists in one line", "+ ".repeat(20_000)],
    ["lists behind a byte order mark", `\ufeff${"+ ".repeat(20_000)}`],
    ["lists of two kinds in one line", "- * ".repeat(10_000)],
    ["numbers in one line", "1. ".repeat(5_000)],
    ["footnotes in one line", "[^a]: ".repeat(900)],
    ["footnotes and lists in one line", "- - - - - [^\\]]: ".repeat(900)],
    ["lists within lists, by lines", stair(8)],
    ["lists within lists, by tabs", `${"\t".repeat(16)}- a`],
    ["lists within lists behind quotes", `>${" ".repeat(80)}- a`],
    ["lists in every line", "+ + + + + a\n".repeat(700)],
    ["many lines", "a\n".repeat(1_500)],
    ["long rows of no table", `a\n${fill("|a")}`],
    [
      "a wide table of short rows",
      `${"|a".repeat(99)}|\n${"|-".repeat(99)}|\n${"a\n".repeat(250)}`,
    ],
    ["an address and what may end it", `www.a${"!".repeat(49_000)}a`],
    ["an address and names of letters", `www.a${"&a;".repeat(16_000)}a`],
    [
      "a long address often",
      `[a]: https://x.example/${"x".repeat(40_000)}\n\n${"[a]\n\n".repeat(900)}`,
    ],
    ["a long title often", `[a]: b '${"x\n".repeat(900)}'\n\n${fill("- [a] [a] [a]\n", 14_000)}`],
    ["too long a text", "a".repeat(50_001)],
  ])("does not let %s through", (_, source) => {
    expect(isBoundedMarkdown(source)).toBe(false);
  });
});
