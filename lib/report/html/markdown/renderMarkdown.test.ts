import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkup } from "../../../../test/readMarkup.ts";
import { renderMarkdown } from "./renderMarkdown.ts";

const html = (source: string) => renderMarkdown(source).source.replaceAll(">\n", ">");
const namesOf = (source: string) =>
  readMarkup(renderMarkdown(source).source).tags.map(({ name }) => name);

const knownTags =
  "h3 h4 p br ul ol li blockquote pre code hr strong em del a span div table thead tbody tr th td".split(
    " ",
  );

/** Pieces of Markdown and of what breaks it; those with letters are words of their own. */
const piece = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,4}$/),
  fc.constantFrom(
    ...["*", "**", "***", "_", "__", "~~", "`", "``", "```", "[", "![", "]", "](", ")", "(", "\\"],
    ...["\n", "\n\n", "  \n", "# ", "> ", "- ", "1. ", "|", "|-|-|", "---", "===", "    ", "\t"],
    ...["<", ">", "&", '"', "'", "<b>", "<!--", "javascript:", "https://", "\u202e", "é", " "],
  ),
);

describe("renderMarkdown", () => {
  // The examples of the CommonMark specification 0.31.2 for code, emphasis and links.
  it.each([
    ["*foo bar*", "<em>foo bar</em>"],
    ["a * foo bar*", "a * foo bar*"],
    ["foo*bar*", "foo<em>bar</em>"],
    ["foo_bar_baz", "foo_bar_baz"],
    ["_foo_bar_baz_", "<em>foo_bar_baz</em>"],
    ["**foo bar**", "<strong>foo bar</strong>"],
    ["*foo**bar**baz*", "<em>foo<strong>bar</strong>baz</em>"],
    ["*foo**bar*", "<em>foo**bar</em>"],
    ["***foo***", "<em><strong>foo</strong></em>"],
    ["**foo*", "*<em>foo</em>"],
    ["~~Hi~~ ~there~", "<del>Hi</del> <del>there</del>"],
    ["`` foo ` bar ``", "<code>foo &#96; bar</code>"],
    ["`foo", "&#96;foo"],
    ["*foo`*`", "*foo<code>*</code>"],
    ["\\*not emphasized*", "*not emphasized*"],
    ["foo  \nbaz", "foo<br>baz"],
    ["foo\\\nbaz", "foo<br>baz"],
    ["[foo", "[foo"],
    ["[foo]", "[foo]"],
  ])("writes %s", (source, expected) => {
    expect(html(source)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ["# A #\n\n### B", "<h3>A</h3><h4>B</h4>"],
    ["#no heading", "<p>#no heading</p>"],
    ["A\n===\nB\n---\nC", "<h3>A</h3><h3>B</h3><p>C</p>"],
    ["* * *\n***", "<hr/><hr/>"],
    ["- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["- a\n  - b\n\n    c", "<ul><li>a\n<ul><li><p>b</p>\n<p>c</p></li></ul></li></ul>"],
    ["3) a\n4) b", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["1. a\n2. b\n- c", '<ol start="1"><li>a</li><li>b</li></ol><ul><li>c</li></ul>'],
    ["in 2020. Then\n2021. came", "<p>in 2020. Then 2021. came</p>"],
    [
      "> a\n> > b\n\nc",
      "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>",
    ],
    ["```js\n*a*\n```\nb", '<p class="note">js</p><pre><code>*a*\n</code></pre><p>b</p>'],
    ["~~~\n```", "<pre><code>&#96;&#96;&#96;\n</code></pre>"],
    ["    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>"],
    ["a | b\nc", "<p>a | b c</p>"],
  ])("reads the blocks of %j", (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it("keeps the lines of code apart", () => {
    expect(renderMarkdown("```\na\n\n b\n```").source).toContain("<code>a\n\n b\n</code>");
  });

  it("makes a table, with all cells of a row", () => {
    const { tags, text } = readMarkup(
      renderMarkdown("Text\n| Year | Mint |\n|---|--:|\n| 2026 | `a\\|b` | more |\n2027\n\nEnd")
        .source,
    );
    expect(tags.filter(({ name }) => name === "th")).toHaveLength(2);
    expect(tags.filter(({ name }) => name === "td")).toHaveLength(4);
    expect(text).toMatch(/Text +Year +Mint +2026 +a\|b +more +2027 +End/);
  });

  it("links to the web alone, and says where to", () => {
    expect(html("[the *forum*](https://forum.example/t/(1) 'title').")).toBe(
      '<p><a href="https://forum.example/t/(1)" rel="noopener noreferrer nofollow">the <em>forum</em></a> <span class="note">(https://forum.example/t/(1) title)</span>.</p>',
    );
    expect(html("See https://a.example/x_y, or <https://b.example>.")).toBe(
      '<p>See <a href="https://a.example/x_y" rel="noopener noreferrer nofollow">https://a.example/x_y</a>, or <a href="https://b.example/" rel="noopener noreferrer nofollow">https://b.example</a>.</p>',
    );
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert`1`",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/hosts",
    "//evil.example",
    "/settings",
    "#x",
    "https://uniswap.example@evil.example/",
    "https://",
  ])("makes no link of %s, and hides it not", (target) => {
    const { tags, text } = readMarkup(renderMarkdown(`[click](${target})`).source);
    expect(tags.map(({ name }) => name)).not.toContain("a");
    expect(text).toContain("click");
    expect(text.replaceAll(" ", "")).toContain(target);
  });

  it("shows the letters behind an address that looks like another", () => {
    // U+0456 in place of the i of "uniswap"; its ASCII form is that of RFC 3492.
    expect(html("[x](https://un\u0456swap.example/)")).toContain(
      "(https://xn--unswap-qvf.example/)",
    );
  });

  it("puts an image’s words in its place, and loads nothing", () => {
    expect(html("![A chart](https://tracker.example/a.png)")).toBe(
      '<p><a href="https://tracker.example/a.png" rel="noopener noreferrer nofollow">[Image not loaded: A chart]</a> <span class="note">(https://tracker.example/a.png)</span></p>',
    );
    expect(html("![](a.png)")).toBe('<p>[Image not loaded] <span class="note">(a.png)</span></p>');
    const linked = "[![badge](https://t.example/b.svg)](https://a.example/)";
    expect(namesOf(linked).filter((name) => name === "a")).toHaveLength(1);
  });

  it.each([
    '<img src="https://tracker.example/a.png" onerror="alert(1)">',
    "<script>alert(1)</script>",
    '<iframe src="https://evil.example"></iframe>',
    "<style>*{display:none}</style>",
    "<!-- hidden -->",
    '[x](https://a.example/"onmouseover="alert(1))',
    '![" onload="x](https://a.example/)',
  ])("makes no element of %s", (source) => {
    const names = namesOf(`${source}\n\n**${source}**`);
    expect(names.filter((name) => !["p", "strong", "a", "span"].includes(name))).toEqual([]);
  });

  it("is well formed, and shows each word once and in its place, whatever is written", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join(" ");
        const { tags, text } = readMarkup(renderMarkdown(source).source);
        expect(tags.map(({ name }) => name).filter((name) => !knownTags.includes(name))).toEqual(
          [],
        );
        const marks = tags.flatMap(({ attributes }) => Object.keys(attributes));
        expect(marks.filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
        expect(text).not.toContain("\u202e");
        const words = (of: string) => of.replaceAll("[Image not loaded", "").match(/[a-z]+/g) ?? [];
        expect(words(text)).toEqual(words(source));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["marks", `${"*a **a ".repeat(150)}b${" a** a*".repeat(150)}`],
    ["lists", Array.from({ length: 29 }, (_, index) => `${" ".repeat(2 * index)}- a`).join("\n")],
  ])("nests no deeper than a page can bear: %s", (_, source) => {
    let depth = 0;
    let deepest = 0;
    for (const [, close] of renderMarkdown(source).source.matchAll(/<(\/?)[a-z][^>]*>/g)) {
      depth += close === "/" ? -1 : 1;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeGreaterThan(40);
    expect(deepest).toBeLessThan(120);
  });

  it("shows what is too much for a parser as it stands, line by line", () => {
    const marks = "**".repeat(5_000);
    const { source } = renderMarkdown(`a <b>\n${marks}x${marks}`);
    expect(source.startsWith(`<pre>a &lt;b&gt;\n${marks}x`)).toBe(true);
  });
});
