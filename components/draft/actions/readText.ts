/** Typed text without the spaces around it; `undefined` while there is none. */
export function readText(text: string | undefined): string | undefined {
  const trimmed = (text ?? "").trim();
  return trimmed === "" ? undefined : trimmed;
}

/** A field of an action as text to type on. */
export function writeText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
