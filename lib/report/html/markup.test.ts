import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkup } from "../../../test/readMarkup.ts";
import { visibleText } from "../visibleText.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { markup } from "./markup.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("<", ">", '"', "'", "`", "&", "&lt;", "</p>", "<script>", " ", "\u202e", "x"),
    )
    .map((parts) => parts.join("")),
);

describe("markup", () => {
  it("gives back any text, in an element and in an attribute, and no tag of it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = readMarkup(markup`<p title="${text}">${text}</p>`.source);
        expect(page.tags).toEqual([{ name: "p", attributes: { title: visibleText(text) } }]);
        expect(page.text.trim()).toBe(visibleText(text).replace(/\s+/g, " ").trim());
      }),
      { numRuns: 2_000 },
    );
  });

  it("writes markup as it stands, lists without anything between", () => {
    const items = ["a", "<b>"].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${1}`.source).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>1");
  });
});

describe("escapeHtml", () => {
  it("escapes each character that markup gives a meaning, and takes out those that hide", () => {
    expect(escapeHtml(`<a href="x" b='y'>&\`\u202e\u200bz`)).toBe(
      "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&#96; z",
    );
  });
});
