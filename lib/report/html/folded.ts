import { type Markup, markup } from "./markup.ts";

/** What stands behind one line until it is asked for; on paper it is open. */
export function folded(title: string, body: Markup | readonly Markup[]): Markup {
  return markup`<details><summary>${title}</summary>${body}</details>`;
}
