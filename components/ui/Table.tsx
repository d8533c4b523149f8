import type { ReactNode } from "react";

/** A column; numbers stand right. */
export type Column = { id: string; head: string; isNumber?: boolean };

type TableProps = {
  /** What the table holds, for those who hear it. */
  caption: string;
  columns: readonly Column[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** A table that on a phone becomes one block a row: the label, then each value with its head. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table className="w-full border-collapse max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={`not-last:pr-4 pb-2 text-small font-normal text-soft ${align(column)}`}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="border-t border-line align-top max-sm:flex max-sm:flex-wrap max-sm:gap-x-5 max-sm:py-2"
          >
            {columns.map((column, index) => (
              <Cell key={column.id} column={column} isLabel={index === 0}>
                {row.cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: { column: Column; isLabel: boolean; children: ReactNode }) {
  const { column, isLabel, children } = props;
  if (isLabel) {
    return (
      <th scope="row" className="py-2.25 pr-4 text-left font-normal max-sm:w-full max-sm:py-0.5">
        {children}
      </th>
    );
  }
  return (
    <td className={`py-2.25 not-last:pr-4 max-sm:py-0.5 max-sm:text-left ${align(column)}`}>
      <span aria-hidden className="mr-1.5 text-small text-soft sm:hidden">
        {column.head}
      </span>
      {children}
    </td>
  );
}

function align(column: Column): string {
  return column.isNumber === true ? "text-right" : "text-left";
}
