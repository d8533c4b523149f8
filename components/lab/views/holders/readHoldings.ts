import type { Holding } from "../../../../lib/engine/views/holders/compareHolders.ts";
import { CsvError } from "../../../ui/errors.ts";
import { readAddressCell, readAmountCell } from "../csv/readCell.ts";
import { readCsv } from "../csv/readCsv.ts";

/**
 * Holders from `address,amount[,votes]`. Without votes every token is a vote of its holder.
 *
 * @throws {CsvError | CsvTooLargeError} also on an address that is listed twice.
 */
export function readHoldings(
  csv: string,
  decimals: number,
): { holdings: readonly Holding[]; hasVotes: boolean } {
  const rows = readCsv(csv, { required: ["address", "amount"], optional: ["votes"] });
  const hasVotes = rows.some(({ cells }) => cells.votes !== undefined);
  const lines = new Map<string, number>();
  const holdings = rows.map((row): Holding => {
    const address = readAddressCell({ row, column: "address" });
    const earlier = lines.get(address);
    if (earlier !== undefined) {
      throw new CsvError(row.line, {
        problem: `This address stands on line ${earlier} already.`,
        remedy: "List every holder once.",
      });
    }
    lines.set(address, row.line);
    const tokens = readAmountCell({ row, column: "amount" }, decimals);
    const votes = hasVotes ? readAmountCell({ row, column: "votes" }, decimals) : tokens;
    return { address, tokens, votes };
  });
  return { holdings, hasVotes };
}
