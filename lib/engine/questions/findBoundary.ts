/** Where a question turns from yes to no along a range. */
export type Boundary =
  /** `holds`: the last value found for which it holds; `fails`: the next one tried, where it does not. */
  { kind: "between"; holds: bigint; fails: bigint } | { kind: "always" } | { kind: "never" };

/**
 * Halves a range of whole numbers until the last value that holds and the first that does not are
 * neighbours or no further apart than `resolution`. It takes for granted that what holds lies on one
 * side, the side of `from`.
 *
 * @param parameters - `from`, `to`: the ends, either order. `holds`: asks about one value.
 */
export async function findBoundary(parameters: {
  from: bigint;
  to: bigint;
  resolution: bigint;
  holds(value: bigint): Promise<boolean>;
  onProgress?: ((done: number) => void) | undefined;
}): Promise<Boundary> {
  const { resolution, onProgress } = parameters;
  if (!(await parameters.holds(parameters.from))) return { kind: "never" };
  if (await parameters.holds(parameters.to)) return { kind: "always" };
  let holds = parameters.from;
  let fails = parameters.to;
  const rounds = lengthOf(fails - holds).toString(2).length - resolution.toString(2).length + 1;
  for (let round = 1; lengthOf(fails - holds) > resolution; round += 1) {
    const middle = (holds + fails) / 2n;
    if (middle === holds || middle === fails) break;
    if (await parameters.holds(middle)) holds = middle;
    else fails = middle;
    onProgress?.(Math.min(round / rounds, 1));
  }
  onProgress?.(1);
  return { kind: "between", holds, fails };
}

function lengthOf(difference: bigint): bigint {
  return difference < 0n ? -difference : difference;
}
