import { type ChartGeometry, markTextOffset } from "../chartGeometry.ts";
import { type Markup, markup } from "./markup.ts";

/** A laid-out supply chart as an SVG image of its own size. `title` is read out in its place. */
export function drawChart(
  chart: ChartGeometry,
  {
    title,
    size,
    kind,
  }: {
    title: string;
    size: { width: number; height: number };
    kind: "wide" | "narrow";
  },
): Markup {
  const { width, height } = size;
  return markup`<svg class="chart ${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${grid(chart)}${lines(chart)}${marks(chart)}${labels(chart)}</svg>
`;
}

/** To a tenth of a pixel, as paths are. */
function pixels(value: number): string {
  return value.toFixed(1);
}

function grid({ plot, valueTicks, dateTicks }: ChartGeometry): readonly Markup[] {
  return [
    ...valueTicks.map(
      ({ y, text }) =>
        markup`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${pixels(y)}" y2="${pixels(y)}"/><text class="tick" x="${plot.left - 8}" y="${pixels(y + 4)}" text-anchor="end">${text}</text>\n`,
    ),
    ...dateTicks.map(
      ({ x, text }) =>
        markup`<text class="tick" x="${pixels(x)}" y="${plot.bottom + 20}" text-anchor="middle">${text}</text>\n`,
    ),
  ];
}

function lines(chart: ChartGeometry): readonly Markup[] {
  const { allowedPath, allowedEdge, baselinePath, proposedPath } = chart;
  const drawn = [
    { name: "allowed", path: allowedPath },
    { name: "edge", path: allowedEdge },
    { name: "baseline", path: baselinePath },
    { name: "proposed", path: proposedPath },
  ];
  return drawn.flatMap(({ name, path }) =>
    path === undefined || path === "" ? [] : [markup`<path class="${name}" d="${path}"/>\n`],
  );
}

function marks({ marks: all }: ChartGeometry): readonly Markup[] {
  return all.map(({ x, y, text, textY }) => {
    const words =
      textY === undefined
        ? ""
        : markup`<text class="event" x="${pixels(x + markTextOffset)}" y="${pixels(textY)}">${text}</text>`;
    return markup`<circle class="event" cx="${pixels(x)}" cy="${pixels(y)}" r="3.5"><title>${text}</title></circle>${words}\n`;
  });
}

function labels({ labels: all, plot }: ChartGeometry): readonly Markup[] {
  return all.map(
    ({ id, text, y }) =>
      markup`<text class="label ${id}" x="${plot.right - 4}" y="${pixels(y)}" text-anchor="end">${text}</text>\n`,
  );
}
