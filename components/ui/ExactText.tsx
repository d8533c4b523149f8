import { cleanText } from "./cleanText.ts";

/** Digits after the point that a line need not show. */
const longFraction = /(\.\d{4})\d+/g;

/** A formatted value; a long fraction is cut and marked, the whole stands in the title. */
export function ExactText({ text }: { text: string }) {
  const exact = cleanText(text, 500);
  return (
    <span className="break-words" title={exact}>
      {exact.replace(longFraction, "$1…")}
    </span>
  );
}
