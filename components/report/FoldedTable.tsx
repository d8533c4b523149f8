import type { ComponentProps } from "react";
import { Table } from "../ui/Table.tsx";

/** More rows than these stand behind one line. */
const rowsOpen = 12;

/** A table whose first rows stand open; what is beyond them is folded. */
export function FoldedTable({ rows, ...table }: ComponentProps<typeof Table>) {
  const more = rows.length - rowsOpen;
  return (
    <>
      <Table {...table} rows={rows.slice(0, rowsOpen)} />
      {more > 0 && (
        <details className="mt-2">
          <summary className="mb-1.5 text-small text-soft">
            {more} more {more === 1 ? "row" : "rows"}
          </summary>
          <Table {...table} rows={rows.slice(rowsOpen)} />
        </details>
      )}
    </>
  );
}
