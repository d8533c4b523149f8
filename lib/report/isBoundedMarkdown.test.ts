import { describe, expect, it } from "vitest";
import { isBoundedMarkdown } from "./isBoundedMarkdown.ts";

describe("isBoundedMarkdown", () => {
  it.each([
    ["nothing", ""],
    ["a long text", "Lorem ipsum dolor sit amet. ".repeat(3_000)],
    ["rules", `Above\n\n${"-".repeat(120)}\n\n${"* ".repeat(80)}\n\nbelow\n${"=".repeat(200)}`],
    ["a table", `|a|b|\n|${"-".repeat(90)}|${"-".repeat(90)}|\n${"|1|2|\n".repeat(500)}`],
    ["many links", "[a](https://x.example) and\n".repeat(2_000)],
    ["blanks of a form", `Name: ${"_".repeat(40)}`],
  ])("lets %s through", (_, source) => {
    expect(isBoundedMarkdown(source)).toBe(true);
  });

  it.each([
    ["closed marks", `${"**".repeat(5_000)}x${"**".repeat(5_000)}`],
    ["quotes", `${"> ".repeat(5_000)}x`],
    ["brackets", `${"[".repeat(5_000)}x${"](y)".repeat(5_000)}`],
    ["brackets with words", "[a ".repeat(5_000)],
    ["lists in one line", `${"- ".repeat(5_000)}x`],
    ["too long a text", "a".repeat(100_001)],
  ])("does not let %s through", (_, source) => {
    expect(isBoundedMarkdown(source)).toBe(false);
  });
});
