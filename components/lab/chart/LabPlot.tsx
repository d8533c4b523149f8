"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo } from "react";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { nearestDate, stepDate } from "../../ui/chartCursor.ts";
import { useElementWidth } from "../../ui/useElementWidth.ts";
import { formatExact } from "./formatValue.ts";
import { LabDrawing } from "./LabDrawing.tsx";
import type { LabSeries } from "./LabSeries.ts";
import { layoutChart } from "./layoutChart.ts";

type LabPlotProps = {
  series: LabSeries;
  /** What is drawn: "Total supply". */
  title: string;
  index: number;
  onIndex: (index: number) => void;
  svgRef: RefObject<SVGSVGElement | null>;
};

/** The chart. Pointer or arrow keys move a date whose exact values stand beneath. */
export function LabPlot({ series, title, index, onIndex, svgRef }: LabPlotProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(760);
  const height = width < 480 ? 230 : 340;
  const layout = useMemo(() => layoutChart(series, { width, height }), [series, width, height]);
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
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={`${title} over time; arrow keys move the date`}
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
        ref={svgRef}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        className="block max-w-full overflow-visible"
      >
        <LabDrawing layout={layout} />
        <LabCursor layout={layout} series={series} index={index} />
      </svg>
    </div>
  );
}

type LabCursorProps = {
  layout: ReturnType<typeof layoutChart>;
  series: LabSeries;
  index: number;
};

function LabCursor({ layout, series, index }: LabCursorProps) {
  const x = layout.dateX(series.dates[index] ?? 0);
  return (
    <g data-cursor>
      <line x1={x} x2={x} y1={layout.plot.top} y2={layout.plot.bottom} className="stroke-soft" />
      {series.curves.map(({ role, line }) => {
        const value = line?.[index];
        return value === undefined ? null : (
          <circle
            key={role}
            cx={x}
            cy={layout.valueY(value)}
            r="3.5"
            className={role === "subject" ? "fill-accent" : "fill-base"}
          />
        );
      })}
    </g>
  );
}

function valueText({ dates, unit, curves }: LabSeries, index: number): string {
  const values = curves.flatMap(({ name, line, bands }) => {
    const prefix = name === "" ? "" : `${name}: `;
    const exact = line?.[index];
    const median = bands?.p50[index];
    return [
      ...(exact === undefined ? [] : [`${prefix}${formatExact(exact, unit)}`]),
      ...(median === undefined ? [] : [`${prefix}median path ${formatExact(median, unit)}`]),
    ];
  });
  return [formatDate(dates[index] ?? 0), ...values].join(", ");
}
