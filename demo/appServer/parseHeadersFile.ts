/** Headers for all paths that a pattern fits. */
export type HeaderRule = { pattern: RegExp; headers: readonly (readonly [string, string])[] };

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path with `*` and `:name` as
 * placeholders, then indented `Name: value` lines; `#` starts a comment.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    if (colon > 0) {
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** The headers of one path: all rules that fit it, values of one name joined by a comma. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = headers[key];
      headers[key] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return headers;
}

function toPattern(path: string): RegExp {
  const parts = path.split(/(\*|:[A-Za-z]\w*)/).map((part) => {
    if (part === "*") return ".*";
    if (part.startsWith(":")) return "[^/]+";
    return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}
