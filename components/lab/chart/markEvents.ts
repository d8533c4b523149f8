import { formatCompact } from "../../../lib/amount/formatCompact.ts";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { chartMarks } from "../../../lib/report/chartMarks.ts";
import { placeMarkText } from "../../../lib/report/placeMarkText.ts";
import type { PixelPoint } from "../../../lib/report/svgPath.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { LabSeries } from "./LabSeries.ts";

/** A dated jump of the line by rules; `textY` is `undefined` where its text has no room. */
export type PlacedMark = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly textY: number | undefined;
};

/** More marks than these would cover the line. */
const mostMarks = 24;
const characterWidth = 6.4;
const labelWidth = 150;
/** A mechanism's label is written by whoever made the model. */
const longestName = 60;
/** From a mark to its text. */
export const markTextOffset = 4;

type Place = {
  x: (seconds: number) => number;
  y: (value: bigint) => number;
  frame: { width: number };
  plot: { bottom: number };
  lines: readonly (readonly PixelPoint[])[];
};

/** Marks the largest dated events that can be seen as a jump of the subject's line. */
export function markEvents(series: LabSeries, place: Place): readonly PlacedMark[] {
  const { unit, dates } = series;
  const amounts = series.curves.find(({ role }) => role === "subject")?.line;
  if (amounts === undefined || unit.kind !== "tokens") return [];
  const events = series.events
    .toSorted((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0))
    .slice(0, mostMarks);
  let nextFree = 0;
  return chartMarks({ dates, amounts, events })
    .toSorted((a, b) => a.seconds - b.seconds)
    .map(({ seconds, amount, change, name }) => {
      const [x, y] = [place.x(seconds), place.y(amount)];
      const sign = change < 0n ? "" : "+";
      const amountText = `${sign}${formatCompact(change, unit.decimals)}`;
      const text = `${amountText} ${cleanText(name, longestName)}, ${formatDate(seconds)}`;
      const left = x + markTextOffset;
      const right = left + text.length * characterWidth;
      const isClear = x >= nextFree && right < place.frame.width - labelWidth;
      const { lines } = place;
      const textY = isClear
        ? placeMarkText({ y, left, right, lines, top: 0, bottom: place.plot.bottom })
        : undefined;
      if (textY !== undefined) nextFree = right;
      return { x, y, text, textY };
    });
}
