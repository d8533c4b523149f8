import { type ChartGeometry, markTextOffset } from "../../lib/report/chartGeometry.ts";
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
  return (
    <>
      <Grid chart={chart} />
      <Lines chart={chart} />
      <Marks chart={chart} />
      {chart.labels.map(({ id, text, y }) => (
        <text
          key={id}
          x={chart.plot.right - 4}
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

function Grid({ chart: { plot, valueTicks, dateTicks } }: { chart: ChartGeometry }) {
  return (
    <>
      {valueTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 8} y={y + 4} textAnchor="end" className="fill-soft text-[11.5px]">
            {text}
          </text>
        </g>
      ))}
      {dateTicks.map(({ x, text }) => (
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
    </>
  );
}

function Lines({ chart }: { chart: ChartGeometry }) {
  return (
    <>
      {chart.allowedPath !== undefined && (
        <path d={chart.allowedPath} className="fill-accent opacity-16" />
      )}
      {chart.allowedEdge !== undefined && (
        <path d={chart.allowedEdge} className="fill-none stroke-accent opacity-40" />
      )}
      {chart.baselinePath !== undefined && (
        <path
          d={chart.baselinePath}
          className="fill-none stroke-base stroke-2 [stroke-dasharray:5_4]"
        />
      )}
      <path d={chart.proposedPath} className="fill-none stroke-accent stroke-[2.4px]" />
    </>
  );
}

function Marks({ chart: { marks } }: { chart: ChartGeometry }) {
  return marks.map(({ x, y, text, textY }) => (
    <g key={`${x} ${text}`}>
      <circle cx={x} cy={y} r="3.5" className="fill-paper stroke-accent stroke-2">
        <title>{cleanText(text)}</title>
      </circle>
      {textY !== undefined && (
        <text x={x + markTextOffset} y={textY} className={`fill-ink text-[12px] ${halo}`}>
          {cleanText(text)}
        </text>
      )}
    </g>
  ));
}
