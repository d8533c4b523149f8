/** A text that wants to stand at a height. */
export type WantedLabel = { id: string; text: string; y: number };

/**
 * Moves labels apart, as little as possible and without changing their order, until none is nearer
 * to another than `gap`, and all are between `top` and `bottom`.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  { top, bottom, gap }: { top: number; bottom: number; gap: number },
): readonly WantedLabel[] {
  const placed: WantedLabel[] = [];
  for (const label of wanted.toSorted((a, b) => a.y - b.y)) {
    const floor = (placed.at(-1)?.y ?? top - gap) + gap;
    placed.push({ ...label, y: Math.max(label.y, floor) });
  }
  let ceiling = bottom;
  return placed
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, ceiling);
      ceiling = y - gap;
      return { ...label, y };
    })
    .toReversed();
}
