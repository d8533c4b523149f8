/** The first two of some ids with half of the whole each, as a destination's weights. */
export function splitEvenly(ids: readonly string[]): Readonly<Record<string, string>> {
  const [first, second] = new Set(ids);
  return Object.fromEntries(
    [first, second].flatMap((id) => (id === undefined ? [] : [[id, "0.5"]])),
  );
}
