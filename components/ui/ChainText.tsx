import { cleanText } from "./cleanText.ts";

/** An address, with the brackets that may stand around it. */
const address = /(\(?0x[0-9a-fA-F]{40}\)?)/;

/** Prose that may name addresses: they stand whole, in mono, and do not break. */
export function ChainText({ text, maximum = 1_000 }: { text: string; maximum?: number }) {
  let position = 0;
  return cleanText(text, maximum)
    .split(address)
    .map((part) => {
      const key = `${position}`;
      position += part.length + 1;
      if (!address.test(part)) return part;
      return (
        <span key={key} className="inline-block font-mono text-[11px]">
          {part}
        </span>
      );
    });
}
