import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatCompact } from "../amount/formatCompact.ts";
import { formatDate } from "../amount/formatDate.ts";
import { type ChartMark, chartMarks } from "./chartMarks.ts";
import { chartSteps } from "./chartSteps.ts";
import { createDateScale, type DateScale } from "./createDateScale.ts";
import { createValueScale, type ValueScale } from "./createValueScale.ts";
import { placeLabels } from "./placeLabels.ts";
import { placeMarkText } from "./placeMarkText.ts";
import { proposalLineName } from "./proposalLineName.ts";
import type { SupplySeries } from "./SupplySeries.ts";
import { type PixelPoint, svgPath } from "./svgPath.ts";

/** The size of a drawing in pixels, and the token its amounts are of. */
export type ChartFrame = { width: number; height: number; decimals: number };

/** A line, a label or a mark as it is drawn; all positions in pixels from the top left. */
export type ChartGeometry = {
  plot: { left: number; right: number; top: number; bottom: number };
  baselinePath: string | undefined;
  proposedPath: string;
  /** Between the proposal and the most the rules allow. */
  allowedPath: string | undefined;
  /** The upper edge of that shade: it shows the last step, which has no width. */
  allowedEdge: string | undefined;
  valueTicks: readonly { y: number; text: string }[];
  dateTicks: readonly { x: number; text: string }[];
  labels: readonly { id: "baseline" | "proposed" | "allowed"; text: string; y: number }[];
  /** `textY` is `undefined` where the text has no room. */
  marks: readonly { x: number; y: number; text: string; textY: number | undefined }[];
  dateX(seconds: number): number;
  amountY(amount: bigint): number;
};

const margin = { left: 64, right: 8, top: 26, bottom: 26 };
const labelGap = 17;
/** Room the labels at the right end take. */
const labelWidth = 130;
const characterWidth = 6.4;
/** From a mark to its text, to the right: clear of the step at the mark. */
export const markTextOffset = 4;
/** How far the shade runs on after the last date, so that a step there can be seen. */
const lastStepWidth = 6;

/** Lays a supply chart out; pure, the same for the page and for reports. */
export function chartGeometry(series: SupplySeries, frame: ChartFrame): ChartGeometry {
  const plot = {
    left: margin.left,
    right: frame.width - margin.right,
    top: margin.top,
    bottom: frame.height - margin.bottom,
  };
  const { dates, baseline, proposed, allowed, events } = series;
  const values = createValueScale({
    values: [...proposed, ...(baseline ?? []), ...(allowed ?? [])],
    unit: { kind: "tokens", decimals: frame.decimals },
    from: plot.bottom,
    to: plot.top,
    tickCount: 4,
  });
  const time = createDateScale({
    dates,
    from: plot.left,
    to: plot.right,
    tickCount: Math.max(3, Math.floor(frame.width / 130)),
  });
  const eventDates = events.map(({ at }) => at);
  const lineOf = (amounts: readonly bigint[]) =>
    chartSteps({ dates, amounts, eventDates }).map(({ seconds, amount }) => ({
      x: time.position(seconds),
      y: values.position(amount),
    }));
  const scales = { values, time };
  const proposedLine = lineOf(proposed);
  const baselineLine = baseline === undefined ? undefined : lineOf(baseline);
  const upper = allowed === undefined ? undefined : upperEdge(allowed, { dates, ...scales });
  const drawnMarks = marksOf(chartMarks({ dates, amounts: proposed, events }), {
    ...scales,
    frame,
    plot,
    isDead: series.isDead,
    lines: [proposedLine, baselineLine ?? [], upper ?? []],
  });
  return {
    plot,
    baselinePath: baselineLine === undefined ? undefined : svgPath(baselineLine),
    proposedPath: svgPath(proposedLine),
    allowedPath: upper === undefined ? undefined : shade(upper, proposedLine),
    allowedEdge: upper === undefined ? undefined : svgPath(upper),
    valueTicks: values.ticks.map(({ value, text }) => ({ y: values.position(value), text })),
    dateTicks: time.ticks.map(({ seconds, text }) => ({ x: time.position(seconds), text })),
    labels: labelsOf(series, { values, plot }),
    marks: drawnMarks,
    dateX: time.position,
    amountY: values.position,
  };
}

type Scales = { values: ValueScale; time: DateScale };

function upperEdge(
  allowed: readonly bigint[],
  { dates, values, time }: Scales & { dates: readonly number[] },
): PixelPoint[] {
  // A right to mint steps where it arises; the dates are close enough for the eye.
  const steps = dates.flatMap((seconds, index) => {
    const x = time.position(seconds);
    const before = allowed[index - 1] ?? allowed[index] ?? 0n;
    return [
      { x, y: values.position(before) },
      { x, y: values.position(allowed[index] ?? 0n) },
    ];
  });
  const end = steps.at(-1);
  return end === undefined ? [] : [...steps, { x: end.x + lastStepWidth, y: end.y }];
}

/** The area between two lines, down to the lower one's end. */
function shade(upper: readonly PixelPoint[], lower: readonly PixelPoint[]): string {
  const corner = { x: upper.at(-1)?.x ?? 0, y: lower.at(-1)?.y ?? 0 };
  return `${svgPath([...upper, corner, ...lower.toReversed()])}Z`;
}

function labelsOf(
  { baseline, proposed, allowed, isDead }: SupplySeries,
  { values, plot }: { values: ValueScale; plot: ChartGeometry["plot"] },
): ChartGeometry["labels"] {
  const end = (amounts: readonly bigint[]) => values.position(amounts.at(-1) ?? 0n);
  const isSame = baseline?.every((amount, index) => amount === proposed[index]) === true;
  const isBelow = baseline !== undefined && (proposed.at(-1) ?? 0n) < (baseline.at(-1) ?? 0n);
  const name = proposalLineName({ isDead });
  const above = -7;
  const below = 16;
  const wanted = [
    ...(allowed === undefined
      ? []
      : [{ id: "allowed" as const, text: "the most the rules allow", y: end(allowed) + above }]),
    ...(baseline === undefined
      ? []
      : [
          {
            id: "proposed" as const,
            text: isSame ? `the same ${name}` : name,
            y: end(proposed) + (isBelow ? below : above),
          },
        ]),
    ...(baseline === undefined || isSame
      ? []
      : [
          {
            id: "baseline" as const,
            text: "today’s rules",
            y: end(baseline) + (isBelow ? above : below),
          },
        ]),
  ];
  const placed = placeLabels(wanted, { top: plot.top - 8, bottom: plot.bottom - 5, gap: labelGap });
  return wanted.map((label) => ({
    ...label,
    y: placed.find(({ id }) => id === label.id)?.y ?? label.y,
  }));
}

/** What would round to nothing is written whole. */
function markAmount(change: bigint, decimals: number): string {
  const compact = formatCompact(change, decimals);
  return /[<>]/.test(compact) ? formatAmountGrouped(change, decimals) : compact;
}

function marksOf(
  marks: readonly ChartMark[],
  parameters: Scales & {
    frame: ChartFrame;
    plot: ChartGeometry["plot"];
    isDead: boolean;
    lines: readonly (readonly PixelPoint[])[];
  },
): ChartGeometry["marks"] {
  const { values, time, frame, plot, isDead, lines } = parameters;
  const drawn = marks.map(({ seconds, amount, change, name }) => ({
    x: time.position(seconds),
    y: values.position(amount),
    text: `${change < 0n ? "" : "+"}${markAmount(change, frame.decimals)}${name === "" ? "" : ` ${name}`}${isDead && name === "" ? " if executed" : ""}, ${formatDate(seconds)}`,
  }));
  let nextFree = 0;
  return drawn
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const left = mark.x + markTextOffset;
      const right = left + mark.text.length * characterWidth;
      const isClear = mark.x >= nextFree && right < frame.width - labelWidth;
      const textY = isClear
        ? placeMarkText({ y: mark.y, left, right, lines, top: 0, bottom: plot.bottom })
        : undefined;
      if (textY !== undefined) nextFree = right;
      return { ...mark, textY };
    });
}
