/** A place on a drawing, in pixels from its top left. */
export type PixelPoint = { x: number; y: number };

/** Points as the `d` of an SVG path, to a tenth of a pixel; empty without points. */
export function svgPath(points: readonly PixelPoint[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`)
    .join("");
}
