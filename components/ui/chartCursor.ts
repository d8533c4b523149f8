/** The index of the date drawn nearest to a pixel. */
export function nearestDate(
  dates: readonly number[],
  { x, dateX }: { x: number; dateX: (seconds: number) => number },
): number {
  let best = 0;
  let distance = Infinity;
  for (const [index, seconds] of dates.entries()) {
    const here = Math.abs(dateX(seconds) - x);
    if (here < distance) [best, distance] = [index, here];
  }
  return best;
}

/** Where a key moves the cursor; `undefined` for keys that do not. */
export function stepDate(
  key: string,
  { index, last }: { index: number; last: number },
): number | undefined {
  const page = Math.max(1, Math.round(last / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - page,
    PageUp: index + page,
    Home: 0,
    End: last,
  };
  const wanted = moves[key];
  return wanted === undefined ? undefined : Math.min(last, Math.max(0, wanted));
}
