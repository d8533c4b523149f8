import { type Markup, markup } from "./markup.ts";

type Cell = string | Markup;

/**
 * A table that scrolls in itself where it does not fit. On a narrow page each row stands as a block,
 * and each value in it keeps its column's name: beside it in `pairs`, as far from it as there is
 * room in others. `numbers` are the places of columns with numbers.
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
        : markup`<td data-label="${head[place] ?? ""}"${align(place)}><div>${cell}</div></td>`,
    );
    return markup`<tr>${written}</tr>\n`;
  });
  return markup`<p class="note">${caption}</p>
<div class="table ${kind}" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${headCells}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}
