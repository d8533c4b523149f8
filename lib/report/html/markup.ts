import { escapeHtml } from "./escapeHtml.ts";

/** HTML that is safe to write as it stands. Only {@link markup} and trusted constants make it. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: texts are escaped, markup is not. */
export type MarkupValue = string | number | Markup | readonly Markup[];

/**
 * A template of HTML: every text put in is escaped, so that no section can forget it. Attributes must
 * be quoted.
 *
 * @example markup`<p title="${name}">${name}</p>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  const written = strings.map((string, index) => {
    const value = values[index];
    return value === undefined ? string : string + write(value);
  });
  return new Markup(written.join(""));
}

function write(value: MarkupValue): string {
  if (value instanceof Markup) return value.source;
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return escapeHtml(value.toString());
  return value.map(({ source }) => source).join("");
}
