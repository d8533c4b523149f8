import { groupDigits } from "../amount/groupDigits.ts";
import { splitAmount } from "../amount/splitAmount.ts";

/** Base units to a position between two pixels, with round ticks. */
export type ValueScale = {
  low: bigint;
  high: bigint;
  /** Pixel of an amount; `from` is the pixel of `low`, `to` that of `high`. */
  position(amount: bigint): number;
  ticks: readonly { amount: bigint; text: string }[];
};

/** 2^40: a position is exact to a 10^12th of the axis, far below a pixel. */
const ratioBits = 40n;

/**
 * A linear scale over all `amounts`, widened to whole ticks. It starts at zero when zero is near,
 * so that a supply that halves does not look like one that vanishes.
 */
export function createValueScale(parameters: {
  amounts: readonly bigint[];
  decimals: number;
  from: number;
  to: number;
  tickCount: number;
}): ValueScale {
  const { amounts, decimals, from, to, tickCount } = parameters;
  const least = amounts.reduce((a, b) => (b < a ? b : a), amounts[0] ?? 0n);
  const most = amounts.reduce((a, b) => (b > a ? b : a), amounts[0] ?? 0n);
  const start = least * 3n < most ? 0n : least;
  const step = niceStep(most - start, tickCount, { around: most });
  const lowest = (start / step) * step;
  // Half a step of air, so that a flat line does not lie on the dates.
  const low = lowest >= step ? lowest - step / 2n : lowest;
  const highest = ((most + step - 1n) / step) * step;
  const high = highest === lowest ? lowest + step : highest;
  const ticks: bigint[] = [];
  for (let amount = lowest; amount <= high; amount += step) ticks.push(amount);
  return {
    low,
    high,
    position: (amount) => from + (to - from) * toRatio(amount - low, high - low),
    ticks: ticks.map((amount) => ({ amount, text: formatTick(amount, { step, high, decimals }) })),
  };
}

/** The one place where an amount becomes a number: as a share of the axis, for drawing alone. */
function toRatio(part: bigint, whole: bigint): number {
  // biome-ignore lint/style/noRestrictedGlobals: a pixel's place, not an amount
  return Number((part << ratioBits) / whole) / 2 ** 40;
}

/** The smallest of 1, 2, 5 × 10^n base units that needs at most `tickCount` steps. */
function niceStep(span: bigint, tickCount: number, { around }: { around: bigint }): bigint {
  const wanted = span > 0n ? span / BigInt(tickCount) : around / 50n;
  let power = 1n;
  while (power * 10n <= wanted) power *= 10n;
  return [1n, 2n, 5n].map((factor) => factor * power).find((step) => step >= wanted) ?? power * 10n;
}

function formatTick(
  amount: bigint,
  { step, high, decimals }: { step: bigint; high: bigint; decimals: number },
): string {
  const { size, suffix } = unitOf(high, 10n ** BigInt(decimals));
  let digits = 0;
  while (digits < 6 && (step * 10n ** BigInt(digits)) % size !== 0n) digits += 1;
  const { whole, fraction } = splitAmount((amount * 10n ** BigInt(digits)) / size, digits);
  return `${groupDigits(whole)}${fraction === "" ? "" : `.${fraction}`}${suffix}`;
}

function unitOf(high: bigint, token: bigint): { size: bigint; suffix: string } {
  if (high >= token * 10n ** 12n) return { size: token * 10n ** 12n, suffix: " T" };
  if (high >= token * 10n ** 6n) return { size: token * 10n ** 6n, suffix: " M" };
  return { size: token, suffix: "" };
}
