"use client";

import { useMemo, useState } from "react";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { chartGeometry } from "../../lib/report/chartGeometry.ts";
import { quantityNames } from "../../lib/report/quantityNames.ts";
import type { SupplyQuantity, SupplySeries } from "../../lib/report/SupplySeries.ts";
import { DateSlider } from "./DateSlider.tsx";
import { PlotCursor } from "./PlotCursor.tsx";
import { PlotDrawing } from "./PlotDrawing.tsx";
import { SupplyReadout } from "./SupplyReadout.tsx";
import { useElementWidth } from "./useElementWidth.ts";

type SupplyPlotProps = {
  series: SupplySeries;
  quantity: SupplyQuantity;
  decimals: number;
  symbol: string;
};

/**
 * One quantity drawn over time. Pointer or arrow keys move a date, at first the last, whose exact
 * values stand beneath.
 */
export function SupplyPlot({ series, quantity, decimals, symbol }: SupplyPlotProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(760);
  const height = width < 480 ? 230 : 270;
  const chart = useMemo(
    () => chartGeometry(series, { width, height, decimals }),
    [series, width, height, decimals],
  );
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const last = series.dates.length - 1;
  const index = Math.min(chosen ?? last, last);
  return (
    <div>
      <DateSlider
        ref={ref}
        frame={{ width, height }}
        label={`${quantityNames[quantity]} over time`}
        valueText={valueText(series, { index, symbol, decimals })}
        dates={series.dates}
        dateX={chart.dateX}
        index={index}
        onIndex={setChosen}
      >
        <PlotDrawing chart={chart} />
        <PlotCursor chart={chart} series={series} index={index} />
      </DateSlider>
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
