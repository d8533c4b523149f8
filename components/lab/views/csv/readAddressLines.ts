import { readAddressCell } from "./readCell.ts";

/**
 * Addresses, one on each line.
 *
 * @throws {CsvError}
 */
export function readAddressLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).flatMap((typed, at) => {
    const address = typed.trim().replace(/,$/, "");
    if (address === "") return [];
    const row = { line: at + 1, cells: { address } };
    return [readAddressCell({ row, column: "address" })];
  });
}
