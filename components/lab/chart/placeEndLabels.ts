import type { PixelPoint } from "../../../lib/report/svgPath.ts";

/** A text that wants to stand just above the end of its line. */
export type EndLabel = { readonly id: string; readonly text: string; readonly endY: number };

type Line = readonly PixelPoint[];
type Span = { top: number; bottom: number };
type Room = { floor: number; ceiling: number };

/** Above and below a text's baseline: what letters of 12 px take. */
const ascent = 10;
const descent = 3;
/** Half a line, or the dot at its end, and some air. */
const clearance = 5;
/** Between the baselines of two labels. */
const labelGap = 15;
const characterWidth = 6.4;

/**
 * The baselines of labels that end at the right of a plot: each as near to the end of its line as it can be
 * without a line or its end's dot behind it. Labels keep the order of their ends, 15 px apart. Where no
 * height is clear of all lines a label is clear of the `strong` ones; else it stands above its end.
 *
 * @param parameters - `right` is where the texts end; lines run from left to right.
 * @returns By label id.
 */
export function placeEndLabels(
  labels: readonly EndLabel[],
  parameters: {
    right: number;
    top: number;
    bottom: number;
    strong: readonly Line[];
    weak: readonly Line[];
  },
): ReadonlyMap<string, number> {
  const { right, top, bottom, strong, weak } = parameters;
  const placed = new Map<string, number>();
  let floor = top + ascent;
  for (const [at, { id, text, endY }] of labels.toSorted((a, b) => a.endY - b.endY).entries()) {
    const left = right - text.length * characterWidth;
    const room = { floor, ceiling: bottom - descent - (labels.length - 1 - at) * labelGap };
    const wanted = endY - clearance - descent;
    const spansOf = (lines: readonly Line[]) => lines.flatMap((line) => spanFrom(line, left));
    const y =
      nearestClear(wanted, { room, spans: spansOf([...strong, ...weak]) }) ??
      nearestClear(wanted, { room, spans: spansOf(strong) }) ??
      Math.max(Math.min(wanted, room.ceiling), room.floor);
    placed.set(id, y);
    floor = y + labelGap;
  }
  return placed;
}

/** Of all heights in the room: the wanted one, or right above or below a line. */
function nearestClear(
  wanted: number,
  { room, spans }: { room: Room; spans: readonly Span[] },
): number | undefined {
  const edges = spans.flatMap(({ top, bottom }) => [
    top - clearance - descent,
    bottom + clearance + ascent,
  ]);
  return [wanted, room.floor, room.ceiling, ...edges]
    .filter((y) => y >= room.floor && y <= room.ceiling)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .find((y) =>
      spans.every(
        ({ top, bottom }) => bottom + clearance <= y - ascent || top - clearance >= y + descent,
      ),
    );
}

/** The heights that a line takes from `left` on: as it has no gaps, all between its lowest and highest. */
function spanFrom(line: Line, left: number): readonly Span[] {
  const heights = line.flatMap((end, index) => {
    if (end.x < left) return [];
    const start = line[index - 1];
    if (start === undefined || start.x >= left) return [end.y];
    const share = (left - start.x) / (end.x - start.x);
    return [start.y + share * (end.y - start.y), end.y];
  });
  return heights.length === 0 ? [] : [{ top: Math.min(...heights), bottom: Math.max(...heights) }];
}
