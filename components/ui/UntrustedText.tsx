import { cleanText, hasMixedAlphabets } from "./cleanText.ts";

/** A name or title that came from a chain, a file or a link. Never more than a text node. */
export function UntrustedText({ text, maximum }: { text: string; maximum?: number }) {
  const clean = cleanText(text, maximum);
  return (
    <>
      <bdi>{clean === "" ? "(no name)" : clean}</bdi>
      {hasMixedAlphabets(clean) && (
        <span className="ml-1.5 rounded bg-warn-soft px-1.5 text-small text-warn">
          ▲ mixed alphabets
        </span>
      )}
    </>
  );
}
