import { cleanText } from "../ui/cleanText.ts";
import { shortenAddress } from "../ui/shortenAddress.ts";

/** Addresses and ids, days ("20 Nov 2027") and amounts ("500,000 UNI", "1 stETH"). */
const parts =
  /(0x(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{40})(?![0-9a-fA-F])|\d{1,2} [A-Z][a-z]{2} \d{4}|\d[\d,]*(?:\.\d+)?…? (?=[\p{L}\d.]*\p{Lu})[\p{L}\d.]+)/u;

/** The summary with amounts in weight and addresses short; the words stay as they are. */
export function SummaryText({ text }: { text: string }) {
  let position = 0;
  return cleanText(text, 2_000)
    .split(parts)
    .map((part) => {
      const key = `${position}`;
      position += part.length + 1;
      if (part.startsWith("0x") && parts.test(part)) {
        return (
          <span key={key} title={part} className="font-mono text-[0.85em] whitespace-nowrap">
            {shortenAddress(part)}
          </span>
        );
      }
      return parts.test(part) ? (
        <b key={key} className="font-[600]">
          {part}
        </b>
      ) : (
        part
      );
    });
}
