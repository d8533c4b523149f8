import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { Markdown } from "./Markdown.tsx";

/** As it stands once the renderer was fetched. */
async function render(source: string): Promise<string> {
  const { prelude } = await prerender(<Markdown source={source} />);
  return new Response(prelude).text();
}

describe("Markdown", () => {
  it("takes out characters that turn or hide text", async () => {
    const page = await render("**pay** \u202eecila\u202c \u200bnow");
    expect(page).toContain("<strong>pay</strong> ecila now");
  });

  it.each(["", "\u200b", "\u2060", "\ufeff"])(
    "shows what is too much for a parser as it stands, also with %j between its marks",
    async (hidden) => {
      const page = await render(`${hidden}+${hidden} `.repeat(7_000));
      expect(page).toMatch(/^<pre[^>]*>\+ \+ \+ /);
      expect(page).not.toContain("<li");
    },
  );
});
