import type { ChartGeometry } from "../../lib/report/chartGeometry.ts";
import type { SupplySeries } from "../../lib/report/SupplySeries.ts";

type PlotCursorProps = { chart: ChartGeometry; series: SupplySeries; index: number };

/** A vertical line at one date, with a dot on each path. */
export function PlotCursor({ chart, series, index }: PlotCursorProps) {
  const x = chart.dateX(series.dates[index] ?? 0);
  const baseline = series.baseline?.[index];
  return (
    <g>
      <line x1={x} x2={x} y1={chart.plot.top} y2={chart.plot.bottom} className="stroke-soft" />
      {baseline !== undefined && (
        <circle cx={x} cy={chart.amountY(baseline)} r="4" className="fill-base" />
      )}
      <circle
        cx={x}
        cy={chart.amountY(series.proposed[index] ?? 0n)}
        r="4"
        className="fill-accent"
      />
    </g>
  );
}
