"use client";

import { useMemo } from "react";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { DateSlider } from "../../ui/DateSlider.tsx";
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
  const x = layout.dateX(series.dates[index] ?? 0);
  return (
    <DateSlider
      ref={ref}
      frame={{ width, height }}
      label={`${title}, by date`}
      valueText={valueText(series, index)}
      dates={series.dates}
      dateX={layout.dateX}
      index={index}
      onIndex={onIndex}
    >
      <LabDrawing layout={layout} />
      <line x1={x} x2={x} y1={layout.plot.top} y2={layout.plot.bottom} className="stroke-soft" />
    </DateSlider>
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
