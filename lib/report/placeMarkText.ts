import type { PixelPoint } from "./svgPath.ts";

/** Above and below a text's baseline: what its letters need to be clear of lines. */
const ascent = 12;
const descent = 5;
/** Between a line and a text beside it. */
const gap = 5;

/**
 * The height of a mark's text at which no line passes through it: just above the mark, else just
 * below it, else above or below all lines there. `undefined` where there is no room.
 *
 * @param parameters - `y` is the mark's; `left` and `right` are the text's ends; `lines` run from
 * left to right.
 */
export function placeMarkText(parameters: {
  y: number;
  left: number;
  right: number;
  lines: readonly (readonly PixelPoint[])[];
  top: number;
  bottom: number;
}): number | undefined {
  const { y, left, right, lines, top, bottom } = parameters;
  const spans = lines.flatMap((line) => spansOf(line, { left, right }));
  const highest = Math.min(...spans.map((span) => span.top));
  const lowest = Math.max(...spans.map((span) => span.bottom));
  const above = (height: number) => height - descent - gap;
  const below = (height: number) => height + ascent + gap;
  return [above(y), below(y), above(highest), below(lowest)].find(
    (baseline) =>
      baseline - ascent >= top &&
      baseline + descent <= bottom &&
      spans.every((span) => span.bottom < baseline - ascent || span.top > baseline + descent),
  );
}

/** The heights that each piece of a line takes between two ends. */
function spansOf(
  line: readonly PixelPoint[],
  { left, right }: { left: number; right: number },
): { top: number; bottom: number }[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (start === undefined || end.x < left || start.x > right) return [];
    const heightAt = (x: number) =>
      end.x === start.x ? end.y : start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
    const ends =
      end.x === start.x
        ? [start.y, end.y]
        : [heightAt(Math.max(left, start.x)), heightAt(Math.min(right, end.x))];
    return [{ top: Math.min(...ends), bottom: Math.max(...ends) }];
  });
}
