import { type Markup, markup } from "./markup.ts";

type Cell = string | Markup;

/**
 * A table that scrolls in itself where the page is narrow; `kind: "pairs"` becomes label, old and new
 * there instead. `numbers` are the places of columns with numbers.
 */
export function table(parameters: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  numbers?: readonly number[];
  kind?: "wide" | "pairs";
}): Markup {
  const { caption, head, rows, numbers = [], kind = "wide" } = parameters;
  const align = (place: number) => (numbers.includes(place) ? markup` class="number"` : "");
  const headCells = head.map((text, place) => markup`<th scope="col"${align(place)}>${text}</th>`);
  const body = rows.map((cells) => {
    const written = cells.map((cell, place) =>
      place === 0
        ? markup`<th scope="row"${align(place)}>${cell}</th>`
        : markup`<td${align(place)}>${cell}</td>`,
    );
    return markup`<tr>${written}</tr>\n`;
  });
  return markup`<p class="note">${caption}</p>
<div class="table ${kind}" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${headCells}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}
