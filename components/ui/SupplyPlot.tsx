"use client";

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { chartGeometry } from "../../lib/report/chartGeometry.ts";
import type { SupplyQuantity, SupplySeries } from "../../lib/report/SupplySeries.ts";
import { nearestDate, stepDate } from "./chartCursor.ts";
import { PlotCursor } from "./PlotCursor.tsx";
import { PlotDrawing } from "./PlotDrawing.tsx";
import { quantityNames } from "./quantityNames.ts";
import { SupplyReadout } from "./SupplyReadout.tsx";
import { useElementWidth } from "./useElementWidth.ts";

type SupplyPlotProps = {
  series: SupplySeries;
  quantity: SupplyQuantity;
  decimals: number;
  symbol: string;
};

/** One quantity drawn over time. Pointer or arrow keys move a cursor with the exact values. */
export function SupplyPlot({ series, quantity, decimals, symbol }: SupplyPlotProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(760);
  const height = width < 480 ? 230 : 270;
  const chart = useMemo(
    () => chartGeometry(series, { width, height, decimals }),
    [series, width, height, decimals],
  );
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const last = series.dates.length - 1;
  const index = chosen === undefined ? undefined : Math.min(chosen, last);

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setChosen(nearestDate(series.dates, { x, dateX: chart.dateX }));
  };
  const move = (event: KeyboardEvent) => {
    const next = stepDate(event.key, { index: index ?? 0, last });
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };
  return (
    <div>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={`${quantityNames[quantity]} over time; arrow keys move the date`}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={index ?? 0}
        aria-valuetext={valueText(series, { index: index ?? 0, symbol, decimals })}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={() => setChosen(undefined)}
        onKeyDown={move}
        onBlur={() => setChosen(undefined)}
        className="touch-pan-y"
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          className="block max-w-full overflow-visible"
        >
          <PlotDrawing chart={chart} />
          {index !== undefined && <PlotCursor chart={chart} series={series} index={index} />}
        </svg>
      </div>
      <SupplyReadout series={series} index={index} decimals={decimals} symbol={symbol} />
    </div>
  );
}

function valueText(
  { dates, proposed, baseline }: SupplySeries,
  { index, symbol, decimals }: { index: number; symbol: string; decimals: number },
): string {
  const amount = (value: bigint) => `${formatAmountGrouped(value, decimals)} ${symbol}`;
  const today = baseline?.[index];
  const comparison = today === undefined ? "" : `, under today’s rules ${amount(today)}`;
  return `${formatDate(dates[index] ?? 0)}: ${amount(proposed[index] ?? 0n)}${comparison}`;
}
