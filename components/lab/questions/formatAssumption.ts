import { formatDuration } from "../../../lib/amount/formatDuration.ts";
import { groupDigits } from "../../../lib/amount/groupDigits.ts";
import type { Assumption } from "../../../lib/engine/questions/Assumption.ts";
import { isDecimalText, shiftPoint } from "../model/decimalText.ts";

const shownDigits = 6;
const secondsPerHour = 3_600;
const secondsPerDay = 86_400;

/**
 * The value of an assumption with its unit: `"2 %"`, `"365 days"`, `"20,000,000 UNI"`. From a day on a
 * duration is to the nearest hour.
 */
export function formatAssumption(
  value: string | number,
  { unit }: Pick<Assumption, "unit">,
  symbol: string,
): string {
  if (unit === "duration" && typeof value === "number") {
    const grain = value < secondsPerDay ? 1 : secondsPerHour;
    return formatDuration(Math.round(value / grain) * grain);
  }
  const text = String(value);
  if (!isDecimalText(text)) return text;
  if (unit === "share") return `${shorten(shiftPoint(text, 2))} %`;
  return unit === "tokens" ? `${shorten(text)} ${symbol}` : shorten(text);
}

/** Thousands set apart, and a long fraction cut and marked. */
function shorten(text: string): string {
  const [whole = "", fraction = ""] = text.split(".");
  const shown = fraction.slice(0, Math.max(shownDigits, fraction.search(/[1-9]/) + 3));
  const cut = shown.length < fraction.length ? "…" : "";
  return `${groupDigits(whole)}${shown === "" ? "" : `.${shown}`}${cut}`;
}
