import { groupDigits } from "../amount/groupDigits.ts";
import { splitAmount } from "../amount/splitAmount.ts";

/** What values on a scale are: whole numbers of 10^-`decimals` of a token, of 100 % or of a figure. */
export type ScaleUnit = {
  readonly kind: "tokens" | "share" | "figure";
  readonly decimals: number;
};

/** Values to positions between two pixels, with round ticks. */
export type ValueScale = {
  low: bigint;
  high: bigint;
  /** Pixel of a value; `from` is the pixel of `low`, `to` that of `high`. */
  position(value: bigint): number;
  ticks: readonly { value: bigint; text: string }[];
};

/** 2^40: a position is exact to a 10^12th of the axis, far below a pixel. */
const ratioBits = 40n;
const mostDigits = 9;

/**
 * A linear scale over all `values`, of either sign, widened to whole ticks. It starts at zero when zero
 * is near, so that what halves does not look like what vanishes.
 */
export function createValueScale(parameters: {
  values: readonly bigint[];
  unit: ScaleUnit;
  from: number;
  to: number;
  tickCount: number;
}): ValueScale {
  const { values, unit, from, to, tickCount } = parameters;
  let [least, most] = [values[0] ?? 0n, values[0] ?? 0n];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const start = least > 0n && least * 3n < most ? 0n : least;
  const end = most < 0n && least < most * 3n ? 0n : most;
  const step = niceStep(end - start, tickCount, { around: largest(start, end) });
  const lowest = floorTo(start, step);
  // Half a step of air, so that a flat line does not lie on the dates.
  const low = lowest === 0n ? 0n : lowest - step / 2n;
  const highest = -floorTo(-end, step);
  const high = highest === lowest ? lowest + step : highest;
  const ticks: bigint[] = [];
  for (let value = lowest; value <= high; value += step) ticks.push(value);
  return {
    low,
    high,
    position: (value) => from + (to - from) * toRatio(value - low, high - low),
    ticks: ticks.map((value) => ({ value, text: formatTick(value, { step, high, low, unit }) })),
  };
}

function largest(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return x > y ? x : y;
}

/** The greatest multiple of `step` that is not above `value`. */
function floorTo(value: bigint, step: bigint): bigint {
  const rest = ((value % step) + step) % step;
  return value - rest;
}

/** The one place where a value becomes a number: as a share of the axis, for drawing alone. */
function toRatio(part: bigint, whole: bigint): number {
  // biome-ignore lint/style/noRestrictedGlobals: a pixel's place, not an amount
  return Number((part << ratioBits) / whole) / 2 ** 40;
}

/** The smallest of 1, 2, 5 × 10^n that needs at most `tickCount` steps. */
function niceStep(span: bigint, tickCount: number, { around }: { around: bigint }): bigint {
  const wanted = span > 0n ? span / BigInt(tickCount) : around / 50n;
  let power = 1n;
  while (power * 10n <= wanted) power *= 10n;
  return [1n, 2n, 5n].map((factor) => factor * power).find((step) => step >= wanted) ?? power * 10n;
}

function formatTick(
  value: bigint,
  parameters: { step: bigint; high: bigint; low: bigint; unit: ScaleUnit },
): string {
  const { step, high, low, unit } = parameters;
  const { size, suffix } = sizeOf(largest(high, low), unit);
  let digits = 0;
  while (digits < mostDigits && (step * 10n ** BigInt(digits)) % size !== 0n) digits += 1;
  const { negative, whole, fraction } = splitAmount((value * 10n ** BigInt(digits)) / size, digits);
  const point = fraction === "" ? "" : `.${fraction}`;
  return `${negative ? "−" : ""}${groupDigits(whole)}${point}${suffix}`;
}

function sizeOf(high: bigint, unit: ScaleUnit): { size: bigint; suffix: string } {
  const one = 10n ** BigInt(unit.decimals);
  if (unit.kind === "share") return { size: one / 100n, suffix: " %" };
  if (high >= one * 10n ** 12n) return { size: one * 10n ** 12n, suffix: " T" };
  if (high >= one * 10n ** 6n) return { size: one * 10n ** 6n, suffix: " M" };
  return { size: one, suffix: "" };
}
