import { groupDigits } from "../../lib/amount/groupDigits.ts";

/**
 * Prose with its block numbers grouped, as headings write them.
 *
 * @example groupBlocks("Readings are of block 92686.") // "Readings are of block 92,686."
 */
export function groupBlocks(text: string): string {
  return text.replace(
    /\b(block) (\d+)\b/gi,
    (_, word: string, number: string) => `${word} ${groupDigits(number)}`,
  );
}
