"use client";

import { formatDate } from "../../../lib/amount/formatDate.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { Column } from "../../ui/Table.tsx";
import type { ValueUnit } from "../results/LabPicture.ts";
import { formatError, formatExact, formatShort } from "./formatValue.ts";
import type { LabSeries, SeriesCurves } from "./LabSeries.ts";

type Cell = { id: string; head: string; value: bigint | undefined; error: bigint | undefined };

/** The heads of a readout, beside the curve's name. */
export const readoutHeads: readonly Column[] = [
  { id: "rules", head: "By rules", isNumber: true },
  { id: "p5", head: "5 %", isNumber: true },
  { id: "p25", head: "25 %", isNumber: true },
  { id: "p50", head: "Median", isNumber: true },
  { id: "p75", head: "75 %", isNumber: true },
  { id: "p95", head: "95 %", isNumber: true },
  { id: "allowed", head: "Allowed", isNumber: true },
];

/** The exact values at the chosen date, each with its unit; the sampled ones with their error. */
export function LabReadout({ series, index }: { series: LabSeries; index: number }) {
  const { dates, unit, curves } = series;
  return (
    <div className="mt-1 min-h-22 text-small">
      <p className="flex items-center gap-1.5 text-soft">
        <span className="font-[550] text-ink">{formatDate(dates[index] ?? 0)}</span>
        <CopyButton text={readoutText(series, index)} what="values of this date" />
      </p>
      {curves.map((curve) => (
        <div key={curve.role} className="mt-1 border-t border-line pt-1">
          {curve.name !== "" && <p className="font-[550]">{curve.name}</p>}
          <dl className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-x-3 gap-y-1">
            {cellsOf(curve, index).map((cell) => (
              <ReadoutCell key={cell.id} cell={cell} unit={unit} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function ReadoutCell({ cell, unit }: { cell: Cell; unit: ValueUnit }) {
  if (cell.value === undefined) return null;
  const exact = formatExact(cell.value, unit);
  const error = cell.error === undefined ? "" : `, ± ${formatExact(cell.error, unit)}`;
  return (
    <div>
      <dt className="text-soft">{cell.head}</dt>
      <dd title={`${exact}${error}`}>
        <span className="whitespace-nowrap">{formatShort(cell.value, unit)}</span>
        {cell.error !== undefined && cell.error > 0n && (
          <span className="block text-soft">± {formatError(cell.error, unit)}</span>
        )}
      </dd>
    </div>
  );
}

/** What a curve is at one date: by rules, at each quantile with its Monte Carlo error, at most. */
export function cellsOf({ line, bands, allowed }: SeriesCurves, index: number): readonly Cell[] {
  const heads = new Map(readoutHeads.map(({ id, head }) => [id, head]));
  const head = (id: string) => heads.get(id) ?? id;
  const levels = (["p5", "p25", "p50", "p75", "p95"] as const).map((id) => ({
    id,
    head: head(id),
    value: bands?.[id][index],
    error: bands?.errors[id][index],
  }));
  const plain = (id: string, value: bigint | undefined) => ({
    id,
    head: head(id),
    value,
    error: undefined,
  });
  return [plain("rules", line?.[index]), ...levels, plain("allowed", allowed?.[index])];
}

function readoutText({ dates, unit, curves }: LabSeries, index: number): string {
  const lines = curves.map((curve) => {
    const cells = cellsOf(curve, index).flatMap(({ head, value }) =>
      value === undefined ? [] : [`${head} ${formatExact(value, unit)}`],
    );
    return [...(curve.name === "" ? [] : [curve.name]), ...cells].join(", ");
  });
  return [formatDate(dates[index] ?? 0), ...lines].join("\n");
}
