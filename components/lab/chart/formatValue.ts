import { divideRounded } from "../../../lib/amount/divideRounded.ts";
import { formatAmount } from "../../../lib/amount/formatAmount.ts";
import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { formatCompact } from "../../../lib/amount/formatCompact.ts";
import { formatPercent } from "../../../lib/amount/formatPercent.ts";
import { figureDecimals, type ValueUnit } from "../results/LabPicture.ts";

/** Digits of a figure that are shown from its first on, and of an error. */
const shownDigits = 5;
const errorDigits = 2;
const smallDigits = 2;
/** 10^-5: below it a figure is written with its power of ten. */
const smallest = 10n ** BigInt(figureDecimals - 5);

/** A value with its unit, short: `"1,020.0 M UNI"`, `"2.00 %"`, `"0.81234"`. */
export function formatShort(value: bigint, unit: ValueUnit): string {
  switch (unit.kind) {
    case "tokens":
      return `${formatCompact(value, unit.decimals)} ${unit.symbol}`;
    case "share":
      return formatPercent(ratioOf(value, unit));
    case "figure":
      return formatFigure(value);
  }
}

/** The error of a value, to the digits that mean something, without the token's symbol. */
export function formatError(error: bigint, unit: ValueUnit): string {
  switch (unit.kind) {
    case "tokens":
      return formatCompact(roundDigits(error, errorDigits), unit.decimals);
    case "share":
      return formatShort(error, unit);
    case "figure":
      return formatFigure(error, errorDigits);
  }
}

/** A value with its unit, exact. */
export function formatExact(value: bigint, unit: ValueUnit): string {
  switch (unit.kind) {
    case "tokens":
      return `${formatAmountGrouped(value, unit.decimals)} ${unit.symbol}`;
    case "share":
      return formatPercent(ratioOf(value, unit), unit.decimals - 2);
    case "figure":
      return formatAmountGrouped(value, unit.decimals);
  }
}

/** A value without unit or separators, as another program reads it. */
export function formatPlain(value: bigint, unit: ValueUnit): string {
  return formatAmount(value, unit.decimals);
}

/** What a table's head says of the unit: `"UNI"`, `"%"`; empty for plain figures. */
export function unitName(unit: ValueUnit): string {
  if (unit.kind === "tokens") return unit.symbol;
  return unit.kind === "share" ? "%" : "";
}

function ratioOf(value: bigint, { decimals }: ValueUnit) {
  return { numerator: value, denominator: 10n ** BigInt(decimals) };
}

function formatFigure(value: bigint, digits = shownDigits): string {
  const magnitude = value < 0n ? -value : value;
  if (magnitude !== 0n && magnitude < smallest) return formatSmall(value, digits);
  if (magnitude >= 10n ** BigInt(figureDecimals + 6)) return formatCompact(value, figureDecimals);
  // Digits before the point are never rounded away.
  const whole = magnitude.toString().length - figureDecimals;
  return formatAmountGrouped(roundDigits(value, Math.max(digits, whole)), figureDecimals);
}

/** A value to so many digits from its first on. */
function roundDigits(value: bigint, digits: number): bigint {
  const magnitude = value < 0n ? -value : value;
  const unit = 10n ** BigInt(Math.max(magnitude.toString().length - digits, 0));
  return divideRounded(value, unit) * unit;
}

/** Powers of ten as they stand above a line. */
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A figure near zero by its power of ten: `"1.49 × 10⁻⁸"`. */
function formatSmall(value: bigint, digits: number): string {
  const magnitude = value < 0n ? -value : value;
  const places = figureDecimals + 1 - magnitude.toString().length;
  const shown = Math.min(digits, smallDigits);
  const scaled = divideRounded(
    magnitude * 10n ** BigInt(shown),
    10n ** BigInt(figureDecimals - places),
  );
  const power = [...places.toString()].map((digit) => raised[parseInt(digit, 10)]).join("");
  return `${value < 0n ? "−" : ""}${formatAmount(scaled, shown)} × 10⁻${power}`;
}
