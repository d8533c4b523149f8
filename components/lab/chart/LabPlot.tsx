"use client";

import { type RefObject, useMemo } from "react";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { DateSlider } from "../../ui/DateSlider.tsx";
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
  /** On a logarithmic scale. */
  isLog: boolean;
  svgRef: RefObject<SVGSVGElement | null>;
};

/** The chart. Pointer or arrow keys move a date whose exact values stand beneath. */
export function LabPlot({ series, title, index, onIndex, isLog, svgRef }: LabPlotProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(760);
  const height = width < 480 ? 230 : 340;
  const layout = useMemo(
    () => layoutChart(series, { width, height, isLog }),
    [series, width, height, isLog],
  );
  return (
    <DateSlider
      ref={ref}
      svgRef={svgRef}
      frame={{ width, height }}
      label={`${title} over time`}
      valueText={valueText(series, index)}
      dates={series.dates}
      dateX={layout.dateX}
      index={index}
      onIndex={onIndex}
    >
      <LabDrawing layout={layout} />
      <LabCursor layout={layout} series={series} index={index} />
    </DateSlider>
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
