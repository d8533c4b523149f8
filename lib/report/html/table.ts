import { folded } from "./folded.ts";
import { type Markup, markup } from "./markup.ts";

type Cell = string | Markup;

type TableParameters = {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** The places of columns with numbers. */
  numbers?: readonly number[];
  kind?: "wide" | "pairs";
  /** How many rows stand open, where there are more; the others are folded. */
  rowsOpen?: number;
};

/**
 * A table that scrolls in itself where it does not fit. On a narrow page each row stands as a block,
 * and each value in it keeps its column's name: beside it in `pairs`, as far from it as there is
 * room in others.
 */
export function table(parameters: TableParameters): Markup {
  const { caption, rows, rowsOpen = rows.length } = parameters;
  const open = tableOf({ ...parameters, rows: rows.slice(0, rowsOpen) });
  const title = markup`<p class="note">${caption}</p>`;
  if (rows.length <= rowsOpen) return markup`${title}\n${open}`;
  const rest = tableOf({ ...parameters, rows: rows.slice(rowsOpen) });
  if (rowsOpen === 0) return folded(caption, rest);
  const more = rows.length - rowsOpen;
  return markup`${title}\n${open}\n${folded(`${more} more ${more === 1 ? "row" : "rows"}`, rest)}`;
}

function tableOf({ caption, head, rows, numbers = [], kind = "wide" }: TableParameters): Markup {
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
  return markup`<div class="table ${kind}" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${headCells}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}
