import { createDateScale } from "../../../lib/report/createDateScale.ts";
import { createValueScale, type ValueScale } from "../../../lib/report/createValueScale.ts";
import { type PixelPoint, svgPath } from "../../../lib/report/svgPath.ts";
import { createLogScale, drawnValues } from "./createLogScale.ts";
import type { LabSeries, Role, SeriesCurves } from "./LabSeries.ts";
import { markEvents, type PlacedMark } from "./markEvents.ts";
import { placeEndLabels } from "./placeEndLabels.ts";
import { drawnPlaces, stepLine } from "./stepLine.ts";

/** One drawn shape; its class says how it looks. */
export type ChartShape = {
  readonly id: string;
  readonly role: Role;
  readonly sort: "rules" | "median" | "outer" | "inner" | "allowed" | "allowedEdge";
  readonly path: string;
};

/** A chart laid out; positions in pixels from the top left. */
export type ChartLayout = {
  readonly plot: { left: number; right: number; top: number; bottom: number };
  readonly shapes: readonly ChartShape[];
  readonly valueTicks: readonly { y: number; text: string }[];
  readonly dateTicks: readonly { x: number; text: string }[];
  readonly labels: readonly { id: string; text: string; y: number; role: Role }[];
  readonly marks: readonly PlacedMark[];
  dateX(seconds: number): number;
  valueY(value: bigint): number;
};

const margin = { left: 68, right: 8, top: 22, bottom: 26 };
/** From the plot's right edge to the texts that name its lines. */
export const labelInset = 4;
const lastStepWidth = 6;

type Line = readonly PixelPoint[];
type Scales = { x: (seconds: number) => number; y: (value: bigint) => number };

/** A chart's size in pixels, and whether its values stand on a logarithmic scale. */
type Frame = { width: number; height: number; isLog?: boolean };

/** Lays a chart out; pure. */
export function layoutChart(series: LabSeries, frame: Frame): ChartLayout {
  const plot = {
    left: margin.left,
    right: frame.width - margin.right,
    top: margin.top,
    bottom: frame.height - margin.bottom,
  };
  const axis = axisOf(series, { plot, isLog: frame.isLog ?? false });
  const time = createDateScale({
    dates: series.dates,
    from: plot.left,
    to: plot.right,
    tickCount: Math.max(2, Math.floor(frame.width / 130)),
  });
  const scales = { x: time.position, y: axis.position };
  const lines = series.curves.map((curve) => lineOf(series, { curve, scales }));
  return {
    plot,
    shapes: series.curves.flatMap((curve, at) =>
      shapesOf(series, { curve, scales, line: lines[at] ?? [] }),
    ),
    valueTicks: axis.ticks.map(({ value, text }) => ({ y: axis.position(value), text })),
    dateTicks: time.ticks.map(({ seconds, text }) => ({ x: time.position(seconds), text })),
    labels: labelsOf(series, { scales, plot, lines }),
    marks: markEvents(series, { ...scales, frame, plot, lines }),
    dateX: time.position,
    valueY: axis.position,
  };
}

function axisOf(
  series: LabSeries,
  { plot, isLog }: { plot: ChartLayout["plot"]; isLog: boolean },
): ValueScale {
  const createScale = isLog ? createLogScale : createValueScale;
  return createScale({
    values: drawnValues(series),
    unit: series.unit,
    from: plot.bottom,
    to: plot.top,
    tickCount: 5,
  });
}

function lineOf(
  { dates, events }: LabSeries,
  { curve, scales }: { curve: SeriesCurves; scales: Scales },
): Line {
  if (curve.line === undefined) return [];
  const at = curve.role === "subject" ? events.map((event) => event.at) : [];
  return stepLine({ dates, values: curve.line, events: at, ...scales });
}

function shapesOf(
  { dates }: LabSeries,
  parameters: { curve: SeriesCurves; scales: Scales; line: Line },
): ChartShape[] {
  const { curve, scales, line } = parameters;
  const { role, bands, allowed } = curve;
  const points = (values: readonly bigint[]) => pointsOf(dates, { values, scales });
  const shapes: ChartShape[] = [];
  const add = (sort: ChartShape["sort"], path: string) =>
    shapes.push({ id: `${role} ${sort}`, role, sort, path });
  if (allowed !== undefined) {
    const edge = allowedEdge(points(allowed));
    add("allowed", areaOf(edge, line));
    add("allowedEdge", svgPath(edge));
  }
  if (bands !== undefined) {
    add("outer", areaOf(points(bands.p95), points(bands.p5)));
    add("inner", areaOf(points(bands.p75), points(bands.p25)));
    add("median", svgPath(points(bands.p50)));
  }
  if (line.length > 0) add("rules", svgPath(line));
  return shapes;
}

function pointsOf(
  dates: readonly number[],
  { values, scales }: { values: readonly bigint[]; scales: Scales },
): Line {
  return drawnPlaces(dates.length).map((at) => ({
    x: scales.x(dates[at] ?? 0),
    y: scales.y(values[at] ?? 0n),
  }));
}

/** A right steps where it arises; the last step gets a little width, so that it can be seen. */
function allowedEdge(points: Line): Line {
  const steps = points.flatMap((point, at) => [
    { x: point.x, y: points[at - 1]?.y ?? point.y },
    point,
  ]);
  const end = steps.at(-1);
  return end === undefined ? [] : [...steps, { x: end.x + lastStepWidth, y: end.y }];
}

function areaOf(upper: Line, lower: Line): string {
  return `${svgPath([...upper, ...lower.toReversed()])}Z`;
}

function labelsOf(
  series: LabSeries,
  parameters: { scales: Scales; plot: ChartLayout["plot"]; lines: readonly Line[] },
): ChartLayout["labels"] {
  const { scales, plot, lines } = parameters;
  const wanted = wantedLabels(series);
  const weak = series.curves.flatMap(({ bands, allowed }) => [
    ...(bands === undefined ? [] : [pointsOf(series.dates, { values: bands.p50, scales })]),
    ...(allowed === undefined
      ? []
      : [allowedEdge(pointsOf(series.dates, { values: allowed, scales }))]),
  ]);
  const placed = placeEndLabels(
    wanted.map(({ id, text, end }) => ({ id, text, endY: scales.y(end) })),
    { right: plot.right - labelInset, top: 0, bottom: plot.bottom, strong: lines, weak },
  );
  return wanted.map(({ id, text, role }) => ({ id, text, role, y: placed.get(id) ?? plot.top }));
}

/** The texts that name what is drawn, each with the last value of what it names. */
function wantedLabels({
  curves,
}: LabSeries): readonly { id: string; text: string; role: Role; end: bigint }[] {
  const isAlone = curves.length === 1;
  const [first, second] = curves;
  // Of one curve there is no second: nothing is the same as nothing.
  const areSame = (ofSecond: readonly bigint[] | undefined, ofFirst: typeof ofSecond) =>
    ofSecond?.every((value, at) => value === ofFirst?.[at]) === true;
  const isSame = areSame(second?.line, first?.line);
  const isSameMedian = areSame(second?.bands?.p50, first?.bands?.p50);
  return curves.flatMap(({ role, name, line, bands, allowed }) => {
    const label = (sort: string, text: string, values: readonly bigint[] | undefined) =>
      values === undefined ? [] : [{ id: `${role} ${sort}`, text, role, end: values.at(-1) ?? 0n }];
    const prefix = name === "" ? "" : `${name}, `;
    const ownLine = isSame && role === "reference" ? undefined : line;
    const ownMedian = isSameMedian && role === "reference" ? undefined : bands?.p50;
    return [
      ...label("allowed", "the most the rules allow", allowed),
      // Of two models the edges would stand too thick to be read; the readout names them.
      ...label("outer", "5 % of paths above", isAlone ? bands?.p95 : undefined),
      ...label("median", isSameMedian ? "both median paths" : `${prefix}median path`, ownMedian),
      ...label("lower", "5 % of paths below", isAlone ? bands?.p5 : undefined),
      ...label("rules", isSame ? "both by rules alone" : `${prefix}by rules alone`, ownLine),
    ];
  });
}
