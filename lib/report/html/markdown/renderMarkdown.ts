import { type Markup, markup } from "../markup.ts";
import type { Block } from "./Block.ts";
import type { Inline } from "./Inline.ts";
import { parseBlocks } from "./parseBlocks.ts";
import { parseInline } from "./parseInline.ts";
import { webAddress } from "./webAddress.ts";

/**
 * A stranger's Markdown as HTML. Every text goes through {@link markup}, so it can make no element
 * but those written here: no HTML of its own, no picture, and links to the web alone, each with its
 * address beside it.
 */
export function renderMarkdown(source: string): Markup {
  return writeBlocks(parseBlocks(source));
}

function writeBlocks(blocks: readonly Block[]): Markup {
  return markup`${blocks.map((block) => markup`${writeBlock(block)}\n`)}`;
}

function writeBlock(block: Block): Markup {
  switch (block.kind) {
    case "heading":
      return block.level < 3
        ? markup`<h3>${writeText(block.text)}</h3>`
        : markup`<h4>${writeText(block.text)}</h4>`;
    case "paragraph":
      return markup`<p>${writeText(block.text)}</p>`;
    case "code":
      return writeCode(block);
    case "quote":
      return markup`<blockquote>${writeBlocks(block.blocks)}</blockquote>`;
    case "list":
      return writeList(block);
    case "table":
      return writeTable(block);
    case "rule":
      return markup`<hr/>`;
  }
}

/** What its author calls the language stands over it: nothing that was written is hidden. */
function writeCode({ language, lines }: Extract<Block, { kind: "code" }>): Markup {
  const name = language === "" ? "" : markup`<p class="note">${language}</p>`;
  return markup`${name}<pre><code>${lines.map((line) => markup`${line}\n`)}</code></pre>`;
}

function writeList({ start, items }: Extract<Block, { kind: "list" }>): Markup {
  const written = items.map((item) => markup`<li>${writeItem(item)}</li>\n`);
  return start === undefined
    ? markup`<ul>${written}</ul>`
    : markup`<ol start="${start}">${written}</ol>`;
}

/** The first paragraph of an item stands beside its mark. */
function writeItem([first, ...others]: readonly Block[]): Markup {
  if (first === undefined) return markup``;
  const opening = first.kind === "paragraph" ? writeText(first.text) : writeBlock(first);
  return others.length === 0 ? opening : markup`${opening}\n${writeBlocks(others)}`;
}

function writeTable({ head, rows }: Extract<Block, { kind: "table" }>): Markup {
  const headCells = head.map((cell) => markup`<th scope="col">${writeText(cell)}</th>`);
  const body = rows.map(
    (cells) => markup`<tr>${cells.map((cell) => markup`<td>${writeText(cell)}</td>`)}</tr>\n`,
  );
  return markup`<div class="table" tabindex="0" role="region" aria-label="Table of the description"><table><thead><tr>${headCells}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}

function writeText(text: string): Markup {
  return writeParts(parseInline(text), { isLinked: false });
}

function writeParts(parts: readonly Inline[], inside: { isLinked: boolean }): Markup {
  return markup`${parts.map((part) => writePart(part, inside))}`;
}

function writePart(part: Inline, inside: { isLinked: boolean }): Markup {
  switch (part.kind) {
    case "text":
      return markup`${part.text}`;
    case "code":
      return markup`<code>${part.text}</code>`;
    case "break":
      return markup`<br>`;
    case "strong":
      return markup`<strong>${writeParts(part.children, inside)}</strong>`;
    case "emphasis":
      return markup`<em>${writeParts(part.children, inside)}</em>`;
    case "strike":
      return markup`<del>${writeParts(part.children, inside)}</del>`;
    case "link":
      return writeLink(part, inside);
  }
}

/** One link is not in another; what leads nowhere on the web is text, and its address too. */
function writeLink(
  { target, title, children }: Extract<Inline, { kind: "link" }>,
  { isLinked }: { isLinked: boolean },
): Markup {
  const href = isLinked ? undefined : webAddress(target);
  const label = writeParts(children, { isLinked: isLinked || href !== undefined });
  const address = href ?? target;
  const isBare =
    label.source === markup`${target}`.source && [target, `${target}/`].includes(address);
  const shown = [isBare ? "" : address, title].filter((text) => text !== "").join(" ");
  const beside = shown === "" ? "" : markup` <span class="note">(${shown})</span>`;
  if (href === undefined) return markup`${label}${beside}`;
  return markup`<a href="${href}" rel="noopener noreferrer nofollow">${label}</a>${beside}`;
}
