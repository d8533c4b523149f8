"use client";

import { type KeyboardEvent, type PointerEvent, useMemo } from "react";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { nearestDate, stepDate } from "../../ui/chartCursor.ts";
import { useElementWidth } from "../../ui/useElementWidth.ts";
import { formatExact } from "../chart/formatValue.ts";
import { LabDrawing } from "../chart/LabDrawing.tsx";
import type { LabSeries } from "../chart/LabSeries.ts";
import { type ChartLayout, layoutChart } from "../chart/layoutChart.ts";

type ViewPlotProps = {
  series: LabSeries;
  title: string;
  index: number;
  onIndex: (index: number) => void;
};

/** A view's chart, drawn as the Lab's: its lines are no rules, so they carry their own names alone. */
export function ViewPlot({ series, title, index, onIndex }: ViewPlotProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(620);
  const height = width < 480 ? 200 : 240;
  const layout = useMemo(() => layOut(series, { width, height }), [series, width, height]);
  const last = series.dates.length - 1;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    onIndex(nearestDate(series.dates, { x, dateX: layout.dateX }));
  };
  const move = (event: KeyboardEvent) => {
    const next = stepDate(event.key, { index, last });
    if (next === undefined) return;
    event.preventDefault();
    onIndex(next);
  };
  const x = layout.dateX(series.dates[index] ?? 0);
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={`${title}, by date; arrow keys move the date`}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={valueText(series, index)}
      onPointerMove={follow}
      onPointerDown={follow}
      onKeyDown={move}
      className="touch-pan-y"
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        className="block max-w-full overflow-visible"
      >
        <LabDrawing layout={layout} />
        <line x1={x} x2={x} y1={layout.plot.top} y2={layout.plot.bottom} className="stroke-soft" />
      </svg>
    </div>
  );
}

function layOut(series: LabSeries, frame: { width: number; height: number }): ChartLayout {
  const layout = layoutChart(series, frame);
  const nameOf = (role: string) => series.curves.find((curve) => curve.role === role)?.name ?? "";
  const isOne = layout.labels.length < series.curves.length;
  const both = series.curves.map(({ name }) => name).join(" and ");
  return {
    ...layout,
    labels: layout.labels.map((label) => ({ ...label, text: isOne ? both : nameOf(label.role) })),
  };
}

function valueText({ dates, unit, curves }: LabSeries, index: number): string {
  const values = curves.map(
    ({ name, line }) => `${name} ${formatExact(line?.[index] ?? 0n, unit)}`,
  );
  return [formatDate(dates[index] ?? 0), ...values].join(", ");
}
