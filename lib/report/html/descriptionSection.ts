import type { Report } from "../Report.ts";
import { renderMarkdown } from "./markdown/renderMarkdown.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";

/** The author's text, its Markdown rendered; it loads nothing, and its links say where they lead. */
export function descriptionSection({ body }: Report["subject"]): Markup {
  if (body.trim() === "") return markup``;
  return section(
    { title: "Description", note: "as its author wrote it" },
    markup`<div class="description">${renderMarkdown(body)}</div>`,
  );
}
