import type { Report } from "../Report.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";

/** The author's text as it stands, its lines kept and nothing in it made a link. */
export function descriptionSection({ body }: Report["subject"]): Markup {
  if (body.trim() === "") return markup``;
  const lines = body.split(/\r\n|\r|\n/).map((line) => markup`${line}<br>`);
  return section(
    { title: "Description", note: "as its author wrote it" },
    markup`<p class="description">${lines}</p>`,
  );
}
