"use client";

import { formatDate } from "../../../lib/amount/formatDate.ts";
import { Table } from "../../ui/Table.tsx";
import { formatExact, formatShort } from "./formatValue.ts";
import { cellsOf, readoutHeads } from "./LabReadout.tsx";
import type { LabSeries } from "./LabSeries.ts";

const mostRows = 21;

/** The numbers behind the chart at dates spread evenly; all of them are in the CSV. */
export function LabTable({ series, title }: { series: LabSeries; title: string }) {
  const { dates, unit, curves } = series;
  const filled = curves.map((curve) => cellsOf(curve, 0));
  const isFilled = (id: string) =>
    filled.some((cells) => cells.some((cell) => cell.id === id && cell.value !== undefined));
  const heads = readoutHeads.filter(({ id }) => isFilled(id));
  const columns = [
    { id: "date", head: "Date" },
    ...(curves.length > 1 ? [{ id: "model", head: "Model" }] : []),
    ...heads,
  ];
  const rows = spread(dates.length).flatMap((at) =>
    curves.map((curve) => {
      const cells = new Map(cellsOf(curve, at).map((cell) => [cell.id, cell]));
      return {
        id: `${at} ${curve.role}`,
        cells: [
          formatDate(dates[at] ?? 0),
          ...(curves.length > 1 ? [curve.name] : []),
          ...heads.map(({ id }) => {
            const value = cells.get(id)?.value;
            if (value === undefined) return "";
            return (
              <span key={id} title={formatExact(value, unit)} className="whitespace-nowrap">
                {formatShort(value, unit)}
              </span>
            );
          }),
        ],
      };
    }),
  );
  return (
    <div className="overflow-x-auto text-small">
      <Table caption={`${title} by date`} columns={columns} rows={rows} />
    </div>
  );
}

function spread(count: number): readonly number[] {
  if (count <= mostRows) return Array.from({ length: count }, (_, at) => at);
  const step = (count - 1) / (mostRows - 1);
  return Array.from({ length: mostRows }, (_, row) => Math.round(row * step));
}
