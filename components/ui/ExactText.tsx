import { cleanText } from "./cleanText.ts";

/** Digits after the point that a line need not show. Behind four zeros they may be all there is. */
const longFraction = /(\.(?!0{4})\d{4})\d+/g;

/** A formatted value; a long fraction is cut and marked, the whole stands in the title. */
export function ExactText({ text }: { text: string }) {
  const exact = cleanText(text, 500);
  return (
    <span className="break-words" title={exact}>
      {exact.replace(longFraction, "$1…")}
    </span>
  );
}
