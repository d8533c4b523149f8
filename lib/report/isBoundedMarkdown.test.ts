import { describe, expect, it } from "vitest";
import { isBoundedMarkdown } from "./isBoundedMarkdown.ts";

describe("isBoundedMarkdown", () => {
  it.each([
    ["nothing", ""],
    ["a long text", "Lorem ipsum dolor sit amet. ".repeat(1_700)],
    ["rules", `Above\n\n${"-".repeat(120)}\n\n${"* ".repeat(80)}\n\nbelow\n${"=".repeat(200)}`],
    ["a table", `|a|b|\n|${"-".repeat(90)}|${"-".repeat(90)}|\n${"|1|2|\n".repeat(500)}`],
    ["a table of links", `|a|b|\n|-|-|\n${"|**[x](https://x.example)**|1|\n".repeat(300)}`],
    ["a list of links", "- [a](https://x.example) and **b**\n".repeat(1_200)],
    ["paragraphs of links", "[a](https://x.example), *b*\n\n".repeat(1_500)],
    ["blanks of a form", `Name: ${"_".repeat(60)} Date: ${"_".repeat(30)}`],
    ["a title in dashes", `${"-".repeat(60)} Title ${"-".repeat(60)}`],
    ["a list within lists", "> > - - x"],
  ])("lets %s through", (_, source) => {
    expect(isBoundedMarkdown(source)).toBe(true);
  });

  it.each([
    ["closed marks", `${"**".repeat(5_000)}x${"**".repeat(5_000)}`],
    ["nested marks", `${"*a **a ".repeat(2_000)}b${" a** a*".repeat(2_000)}`],
    ["marks that do not match", "*a_ ".repeat(10_000)],
    ["marks in lines of one paragraph", "> 2. *a_ b\n".repeat(3_000)],
    ["marks alone", "*".repeat(50_000)],
    ["brackets", `${"[".repeat(5_000)}x${"](y)".repeat(5_000)}`],
    ["brackets that close nothing", "a]".repeat(20_000)],
    ["comments that do not end", `</${"<!--".repeat(10_000)}`],
    ["quotes", `${"> ".repeat(5_000)}x`],
    ["lists in one line", `${"- ".repeat(5_000)}x`],
    ["empty lists in one line", "+ ".repeat(20_000)],
    ["lists of two kinds in one line", "- * ".repeat(10_000)],
    ["numbers in one line", "1. ".repeat(5_000)],
    ["too long a text", "a".repeat(50_001)],
  ])("does not let %s through", (_, source) => {
    expect(isBoundedMarkdown(source)).toBe(false);
  });
});
