import { type Markup, markup } from "./markup.ts";

/** A headed part of the page; `note` stands beside the heading. */
export function section(
  { title, note = "" }: { title: string; note?: string },
  body: Markup | readonly Markup[],
): Markup {
  const beside = note === "" ? "" : markup` <span class="note">· ${note}</span>`;
  return markup`<section><h2>${title}${beside}</h2>${body}</section>`;
}
