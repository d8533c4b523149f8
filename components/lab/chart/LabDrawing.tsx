"use client";

import { memo } from "react";
import { type ChartLayout, type ChartShape, labelInset } from "./layoutChart.ts";
import { markTextOffset } from "./markEvents.ts";

/** Text that stays readable where a line passes behind it. */
const halo = "stroke-paper [paint-order:stroke] stroke-[4px] [stroke-linejoin:round]";

/** Half of what a date takes at most. */
const dateTextHalf = 20;

/**
 * Rules are lines, behaviour is bands around a dotted median, what is still allowed is hatched: three
 * manners, so that none is taken for another, by colour or without it.
 */
const looks: Readonly<Record<ChartShape["role"], Readonly<Record<ChartShape["sort"], string>>>> = {
  subject: {
    rules: "fill-none stroke-accent stroke-[2.4px]",
    median: "fill-none stroke-info stroke-[1.6px] [stroke-dasharray:2_3]",
    outer: "fill-info opacity-14",
    inner: "fill-info opacity-20",
    allowed: "fill-[url(#lab-hatch)]",
    allowedEdge: "fill-none stroke-accent opacity-50",
  },
  reference: {
    rules: "fill-none stroke-base stroke-2 [stroke-dasharray:6_4]",
    median: "fill-none stroke-soft stroke-[1.4px] [stroke-dasharray:2_3]",
    outer: "fill-base opacity-14",
    inner: "fill-base opacity-18",
    allowed: "fill-none",
    allowedEdge: "fill-none",
  },
};

/** A laid-out chart as SVG elements. */
export const LabDrawing = memo(function LabDrawing({ layout }: { layout: ChartLayout }) {
  return (
    <>
      <defs>
        <pattern
          id="lab-hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" className="fill-accent opacity-8" />
          <line y2="7" className="stroke-accent stroke-2 opacity-30" />
        </pattern>
      </defs>
      <Grid layout={layout} />
      {layout.shapes.map(({ id, role, sort, path }) => (
        <path key={id} d={path} className={looks[role][sort]} />
      ))}
      <Marks layout={layout} />
      {layout.labels.map(({ id, text, y, role }) => (
        <text
          key={id}
          x={layout.plot.right - labelInset}
          y={y}
          textAnchor="end"
          className={`text-[12px] ${halo} ${labelLook(id, role)}`}
        >
          {text}
        </text>
      ))}
    </>
  );
});

function labelLook(id: string, role: ChartShape["role"]): string {
  if (role === "reference") return "fill-soft";
  if (id.endsWith("rules")) return "fill-accent font-[580]";
  return id.endsWith("allowed") ? "fill-accent" : "fill-info";
}

function Grid({ layout: { plot, valueTicks, dateTicks } }: { layout: ChartLayout }) {
  return (
    <>
      {valueTicks.map(({ y, text }) => (
        <g key={`${y} ${text}`}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 8} y={y + 4} textAnchor="end" className="fill-soft text-[11.5px]">
            {text}
          </text>
        </g>
      ))}
      {dateTicks.map(({ x, text }) => (
        <text
          key={`${x} ${text}`}
          x={x}
          y={plot.bottom + 20}
          // At the edge a text in the middle of its tick would be cut off in a file.
          textAnchor={x > plot.right - dateTextHalf ? "end" : "middle"}
          className="fill-soft text-[11.5px]"
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Marks({ layout: { marks } }: { layout: ChartLayout }) {
  return marks.map(({ x, y, text, textY }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name of their own
    <g key={at}>
      <circle cx={x} cy={y} r="3" className="fill-paper stroke-accent stroke-2">
        <title>{text}</title>
      </circle>
      {textY !== undefined && (
        <text x={x + markTextOffset} y={textY} className={`fill-ink text-[11.5px] ${halo}`}>
          {text}
        </text>
      )}
    </g>
  ));
}
