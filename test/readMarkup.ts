/** An element's start as it was written, its attributes with entities resolved. */
export type ReadTag = { name: string; attributes: Readonly<Record<string, string>> };

/** What a page holds: every tag in order, and the text between them. */
export type ReadPage = { tags: readonly ReadTag[]; text: string; style: string };

const voidTags = ["meta", "br"];
const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#96": "`",
};

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(\/?)>/y;

/**
 * Reads HTML by a stricter rule than browsers do: quoted attributes, each once; every element closed in
 * its order; no bare `<` or `&`.
 *
 * @throws {Error} Where the page breaks it, with the place.
 */
export function readMarkup(source: string): ReadPage {
  const tags: ReadTag[] = [];
  const open: string[] = [];
  let text = "";
  let style = "";
  let place = source.startsWith("<!doctype html>") ? "<!doctype html>".length : 0;
  while (place < source.length) {
    if (source[place] !== "<") {
      const end = source.indexOf("<", place);
      const run = source.slice(place, end === -1 ? undefined : end);
      if (open.at(-1) === "style") style += run;
      else text += resolve(run);
      place += run.length;
      continue;
    }
    tagPattern.lastIndex = place;
    const found = tagPattern.exec(source);
    if (found === null) throw new Error(`no tag: ${source.slice(place, place + 60)}`);
    const [whole, slash = "", name = "", written = "", selfClosed = ""] = found;
    place += whole.length;
    if (slash === "/") {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes ${expected}`);
      text += " ";
      continue;
    }
    tags.push({ name, attributes: readAttributes(written) });
    if (name === "br") text += " ";
    if (selfClosed === "" && !voidTags.includes(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(" ")}`);
  return { tags, text: text.replace(/\s+/g, " "), style };
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of written.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`twice: ${name}`);
    attributes[name] = resolve(value);
  }
  return attributes;
}

function resolve(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = characters[name];
    if (character === undefined || !whole.endsWith(";")) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
