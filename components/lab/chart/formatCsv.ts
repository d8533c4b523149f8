import { formatPlain, unitName } from "./formatValue.ts";
import { cellsOf } from "./LabReadout.tsx";
import type { LabSeries } from "./LabSeries.ts";

/** The last second of the year 9999. */
const lastSecond = 253_402_300_799;

/**
 * A chart's values at every date as CSV (RFC 4180): exact decimals without separators, the quantiles
 * with their Monte Carlo errors.
 */
export function formatCsv(series: LabSeries, title: string): string {
  const { dates, unit, curves } = series;
  const name = unitName(unit);
  const columns = curves.flatMap((curve) =>
    cellsOf(curve, 0).flatMap(({ id, head, value, error }) => {
      if (value === undefined) return [];
      const words = [curve.name, head].filter((part) => part !== "").join(" ");
      const cellAt = (at: number) => cellsOf(curve, at).find((cell) => cell.id === id);
      const column = (label: string, read: (at: number) => bigint | undefined) => ({ label, read });
      return [
        column(words, (at) => cellAt(at)?.value),
        ...(error === undefined ? [] : [column(`${words} error`, (at) => cellAt(at)?.error)]),
      ];
    }),
  );
  const unitText = unit.kind === "share" ? "1 is 100 %" : name;
  const suffix = unitText === "" ? "" : ` (${unitText})`;
  const head = ["date", ...columns.map(({ label }) => `${title}, ${label}${suffix}`)];
  const rows = dates.map((seconds, at) => [
    dateCell(seconds),
    ...columns.map(({ read }) => {
      const value = read(at);
      return value === undefined ? "" : formatPlain(value, unit);
    }),
  ]);
  return `${[head, ...rows].map((row) => row.map(quote).join(",")).join("\r\n")}\r\n`;
}

/** A day and time that other programs read; beyond four-digit years Unix seconds. */
function dateCell(seconds: number): string {
  return seconds <= lastSecond ? new Date(seconds * 1_000).toISOString() : String(seconds);
}

/** A cell that a spreadsheet takes for text or number, never for a formula. */
function quote(cell: string): string {
  const plain = /^(?:[=+@\t\r]|-(?![0-9.]+$))/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
