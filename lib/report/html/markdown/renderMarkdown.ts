import type { ListItem, Nodes, Parents, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isBoundedMarkdown } from "../../isBoundedMarkdown.ts";
import { type Markup, markup } from "../markup.ts";
import { webAddress } from "./webAddress.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/** Deeper than anybody writes, and no deeper than a page can bear. */
const deepest = 50;

/**
 * A stranger's Markdown as HTML. Every text goes through {@link markup}, so it can make no element
 * but those written here: no HTML of its own, no picture, and links to the web alone, each with its
 * address beside it. What is too much for a parser stands as it was written.
 */
export function renderMarkdown(source: string): Markup {
  if (!isBoundedMarkdown(source)) return markup`<pre>${linesOf(source)}</pre>`;
  return writeInner(parser.parse(source), { source, depth: 0, isLinked: false });
}

/** Where a node stands. `isLinked`: within a link, where no other can be. */
type Place = { source: string; depth: number; isLinked: boolean };

function writeInner({ children }: Parents, place: Place): Markup {
  const inside = { ...place, depth: place.depth + 1 };
  return markup`${children.map((node) => write(node, inside))}`;
}

function write(node: Nodes, place: Place): Markup {
  if (place.depth > deepest) return asWritten(node, place);
  switch (node.type) {
    case "text":
      return markup`${node.value}`;
    case "inlineCode":
      return markup`<code>${node.value}</code>`;
    case "break":
      return markup`<br>`;
    case "thematicBreak":
      return markup`<hr/>\n`;
    case "code":
      return writeCode(node.value, [node.lang ?? "", node.meta ?? ""].join(" ").trim());
    case "image":
      return writeLink(node, place, () => markup`[Image not loaded${describe(node.alt)}]`);
    case "link":
      return writeLink(node, place, (isLinked) => writeInner(node, { ...place, isLinked }));
    case "table":
      return writeTable(node, place);
    case "list":
      return node.ordered === true
        ? markup`<ol start="${node.start ?? 1}">${writeInner(node, place)}</ol>\n`
        : markup`<ul>${writeInner(node, place)}</ul>\n`;
    case "listItem":
      return writeItem(node, place);
    case "heading":
      return node.depth < 3
        ? markup`<h3>${writeInner(node, place)}</h3>\n`
        : markup`<h4>${writeInner(node, place)}</h4>\n`;
    case "paragraph":
      return markup`<p>${writeInner(node, place)}</p>\n`;
    case "blockquote":
      return markup`<blockquote>${writeInner(node, place)}</blockquote>\n`;
    case "strong":
      return markup`<strong>${writeInner(node, place)}</strong>`;
    case "emphasis":
      return markup`<em>${writeInner(node, place)}</em>`;
    case "delete":
      return markup`<del>${writeInner(node, place)}</del>`;
    default:
      // HTML, references, footnotes and whatever is to come: nothing that was written is hidden.
      return asWritten(node, place);
  }
}

function asWritten({ position }: Nodes, { source }: Place): Markup {
  return markup`${source.slice(position?.start.offset, position?.end.offset)}`;
}

/** What its author calls the language stands over it. */
function writeCode(code: string, language: string): Markup {
  const name = language === "" ? "" : markup`<p class="note">${language}</p>`;
  return markup`${name}<pre><code>${linesOf(code)}</code></pre>\n`;
}

/** Line by line: within one text a template makes spaces of line ends. */
function linesOf(text: string): Markup[] {
  return text.split("\n").map((line) => markup`${line}\n`);
}

/** Where no item of a list has lines between its parts, its text stands beside the mark. */
function writeItem({ children, spread, checked }: ListItem, place: Place): Markup {
  const parts = children.map((child) =>
    child.type === "paragraph" && spread !== true
      ? writeInner(child, place)
      : markup`\n${write(child, { ...place, depth: place.depth + 1 })}`,
  );
  return markup`<li>${boxOf(checked)}${parts}</li>\n`;
}

function describe(words: string | null | undefined): string {
  return words === null || words === undefined || words === "" ? "" : `: ${words}`;
}

function boxOf(isChecked: boolean | null | undefined): string {
  if (isChecked === null || isChecked === undefined) return "";
  return isChecked ? "☑ " : "☐ ";
}

function writeTable({ children }: Table, place: Place): Markup {
  const [head, ...rows] = children.map(({ children: cells }) =>
    cells.map((cell) => writeInner(cell, place)),
  );
  const body = rows.map(
    (cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`,
  );
  return markup`<div class="table" tabindex="0" role="region" aria-label="Table of the description"><table><thead><tr>${(head ?? []).map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${body}</tbody></table></div>\n`;
}

/** What leads nowhere on the web is text, and its address too. */
function writeLink(
  { url, title }: { url: string; title?: string | null | undefined },
  { isLinked }: Place,
  labelOf: (isLinked: boolean) => Markup,
): Markup {
  const href = isLinked ? undefined : webAddress(url);
  const label = labelOf(isLinked || href !== undefined);
  const address = href ?? url;
  const isBare = label.source === markup`${url}`.source && [url, `${url}/`].includes(address);
  const shown = [isBare ? "" : address, title ?? ""].filter((text) => text !== "").join(" ");
  const beside = shown === "" ? "" : markup` <span class="note">(${shown})</span>`;
  if (href === undefined) return markup`${label}${beside}`;
  return markup`<a href="${href}" rel="noopener noreferrer nofollow">${label}</a>${beside}`;
}
