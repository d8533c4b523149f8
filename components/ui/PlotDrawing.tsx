import type { ChartGeometry } from "../../lib/report/chartGeometry.ts";
import { cleanText } from "./cleanText.ts";

const labelColours = {
  baseline: "fill-soft",
  proposed: "fill-accent font-[580]",
  allowed: "fill-accent",
};

/** Text that stays readable where a line passes behind it. */
const halo = "stroke-paper [paint-order:stroke] stroke-[5px] [stroke-linejoin:round]";

/** A laid-out supply chart as SVG elements: grid, shade, lines, marks, labels. */
export function PlotDrawing({ chart }: { chart: ChartGeometry }) {
  const { plot } = chart;
  return (
    <>
      {chart.valueTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 8} y={y + 4} textAnchor="end" className="fill-soft text-[11.5px]">
            {text}
          </text>
        </g>
      ))}
      {chart.dateTicks.map(({ x, text }) => (
        <text
          key={text}
          x={x}
          y={plot.bottom + 20}
          textAnchor="middle"
          className="fill-soft text-[11.5px]"
        >
          {text}
        </text>
      ))}
      {chart.allowedPath !== undefined && (
        <path d={chart.allowedPath} className="fill-accent opacity-16" />
      )}
      {chart.baselinePath !== undefined && (
        <path
          d={chart.baselinePath}
          className="fill-none stroke-base stroke-2 [stroke-dasharray:5_4]"
        />
      )}
      <path d={chart.proposedPath} className="fill-none stroke-accent stroke-[2.4px]" />
      {chart.marks.map(({ x, y, text }) => (
        <circle
          key={`${x} ${text}`}
          cx={x}
          cy={y}
          r="3.5"
          className="fill-paper stroke-accent stroke-2"
        >
          <title>{cleanText(text)}</title>
        </circle>
      ))}
      {chart.marks
        .filter(({ hasText }) => hasText)
        .map(({ x, y, text }) => (
          <text key={`${x} ${text}`} x={x + 2} y={y - 9} className={`fill-ink text-[12px] ${halo}`}>
            {cleanText(text)}
          </text>
        ))}
      {chart.labels.map(({ id, text, y }) => (
        <text
          key={id}
          x={plot.right - 4}
          y={y}
          textAnchor="end"
          className={`text-[12.5px] ${labelColours[id]} ${id === "allowed" ? "" : halo}`}
        >
          {text}
        </text>
      ))}
    </>
  );
}
