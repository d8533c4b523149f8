import { groupDigits } from "../../../lib/amount/groupDigits.ts";
import type { ScaleUnit, ValueScale } from "../../../lib/report/createValueScale.ts";
import type { LabSeries } from "./LabSeries.ts";

/** On less, equal ratios are told apart on a linear scale too. */
const leastRatio = 100n;
/** A drawing needs no more of a value's digits. */
const digitsRead = 15;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Whether a logarithmic scale shows more of a chart: nothing is negative, and it spans two decades. */
export function suitsLogScale(series: LabSeries): boolean {
  const values = drawnValues(series);
  const [least, most] = rangeOf(values);
  return values.every((value) => value >= 0n) && least !== undefined && most >= least * leastRatio;
}

/** Every value that a chart draws. */
export function drawnValues({ curves }: LabSeries): bigint[] {
  return curves.flatMap(({ line, bands, allowed }) => [
    ...(line ?? []),
    ...(bands?.p5 ?? []),
    ...(bands?.p95 ?? []),
    ...(allowed ?? []),
  ]);
}

/**
 * A logarithmic scale over all positive `values`, from a power of ten to a power of ten, with ticks at
 * some of those between. Zero has no place on it and lies on its lower edge.
 */
export function createLogScale(parameters: {
  values: readonly bigint[];
  unit: ScaleUnit;
  from: number;
  to: number;
  tickCount: number;
}): ValueScale {
  const { values, unit, from, to, tickCount } = parameters;
  const [least = 1n, most] = rangeOf(values);
  const lowest = powerBelow(least);
  const highest = powerBelow(most - 1n) + 1;
  const every = Math.ceil((highest - lowest) / tickCount);
  const powers = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  const share = (value: bigint) =>
    value <= 0n ? 0 : Math.max(0, (logOf(value) - lowest) / (highest - lowest));
  return {
    low: 10n ** BigInt(lowest),
    high: 10n ** BigInt(highest),
    position: (value) => from + (to - from) * share(value),
    ticks: powers
      .filter((power) => (highest - power) % every === 0)
      .map((power) => ({ value: 10n ** BigInt(power), text: formatPower(power, unit) })),
  };
}

/** The least positive value, and the greatest. */
function rangeOf(values: readonly bigint[]): readonly [least: bigint | undefined, most: bigint] {
  let least: bigint | undefined;
  let most = 0n;
  for (const value of values) {
    if (value > 0n && (least === undefined || value < least)) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** The exponent of the greatest power of ten that is not above a positive value; 0 below 1. */
function powerBelow(value: bigint): number {
  return value < 1n ? 0 : value.toString().length - 1;
}

/** The decimal logarithm of a positive value, for drawing alone. */
function logOf(value: bigint): number {
  const digits = value.toString();
  const read = digits.slice(0, digitsRead);
  // biome-ignore lint/style/noRestrictedGlobals: a pixel's place, not an amount
  return digits.length - read.length + Math.log10(Number(read));
}

/** A power of ten in a unit: `"0.01"`, `"1,000"`, `"100 M"`, `"10⁻⁷"`, `"1 %"`. */
function formatPower(power: number, { kind, decimals }: ScaleUnit): string {
  const suffix = kind === "share" ? " %" : "";
  const exponent = power - decimals + (kind === "share" ? 2 : 0);
  const ten = (zeros: number) => groupDigits(`1${"0".repeat(zeros)}`);
  if (exponent < -4 || exponent > 14) return `10${superscript(exponent)}${suffix}`;
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}1${suffix}`;
  if (kind === "share" || exponent < 6) return `${ten(exponent)}${suffix}`;
  return exponent < 12 ? `${ten(exponent - 6)} M` : `${ten(exponent - 12)} T`;
}

function superscript(exponent: number): string {
  const digits = [...Math.abs(exponent).toString()].map((digit) => superscripts.at(+digit) ?? "");
  return `${exponent < 0 ? "⁻" : ""}${digits.join("")}`;
}
