import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkdownBody } from "./MarkdownBody.tsx";

const render = (source: string) => renderToStaticMarkup(<MarkdownBody source={source} />);

describe("MarkdownBody", () => {
  it("renders headings, lists and emphasis, below the page's own headings", () => {
    const html = render("# Title\n\n- **one**\n- two");
    expect(html).toContain("<h3");
    expect(html).toContain("<strong>one</strong>");
    expect(html).not.toContain("<h1");
  });

  it("names the host of a link and tells the other side nothing", () => {
    const html = render("[the forum](https://forum.example/t/1)");
    expect(html).toContain('href="https://forum.example/t/1"');
    expect(html).toContain("noopener noreferrer");
    expect(html).toContain("(forum.example)");
  });

  it.each([
    ["an image", "![x](https://tracker.example/a.png)"],
    ["an image by reference", "![x][a]\n\n[a]: https://tracker.example/a.png"],
    ["an HTML image", '<img src="https://tracker.example/a.png" onerror="alert(1)">'],
    ["a script", "<script>alert(1)</script>"],
    ["a frame", '<iframe src="https://evil.example"></iframe>'],
    ["a style", "<style>*{display:none}</style>"],
    ["a form", '<form action="https://evil.example"><input name="key"></form>'],
  ])("makes no element of %s", (_, source) => {
    expect(render(source)).not.toMatch(/<(img|script|iframe|style|form|input|object|svg)\b/i);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x"])(
    "makes no link of %s",
    (target) => {
      expect(render(`[x](${target})`)).not.toContain(target);
    },
  );

  it.each([
    ["by its URL", "![Runway in months](https://charts.example/a.png)"],
    ["by reference", "![Runway in months][a]\n\n[a]: https://charts.example/a.png"],
    ["inside a link", "[![Runway in months](https://charts.example/a.png)](https://forum.example)"],
  ])("says of an image %s what it stands for and whose it is, and loads nothing", (_, source) => {
    const html = render(source);
    expect(html.replace(/<[^>]*>/g, "")).toContain(
      "[Image not loaded: Runway in months (charts.example)]",
    );
    expect(html).not.toMatch(/src=|srcset|url\(|a\.png/);
  });

  it("says that there is an image where it has neither words nor a place that may be named", () => {
    expect(render("![](data:image/png;base64,AAAA)")).toContain("[Image not loaded]");
    expect(render("![pay \u202eecila](javascript:alert(1))")).toContain(
      "[Image not loaded: pay ecila]",
    );
  });
});
