import type { Transfer } from "../../../../lib/engine/views/Transfer.ts";
import { readAddressCell, readAmountCell, readTimeCell } from "../csv/readCell.ts";
import { readCsv } from "../csv/readCsv.ts";

/**
 * Transfers from `time,from,to,amount`, in any order; given back by time. Blocks are not known: 0.
 *
 * @throws {CsvError | CsvTooLargeError}
 */
export function readTransfers(csv: string, decimals: number): readonly Transfer[] {
  return readCsv(csv, { required: ["time", "from", "to", "amount"] })
    .map(
      (row): Transfer => ({
        block: 0n,
        at: readTimeCell({ row, column: "time" }),
        from: readAddressCell({ row, column: "from" }),
        to: readAddressCell({ row, column: "to" }),
        amount: readAmountCell({ row, column: "amount" }, decimals),
      }),
    )
    .sort((one, other) => one.at - other.at);
}
