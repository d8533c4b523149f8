import type { Assumption } from "../../../lib/engine/questions/Assumption.ts";
import { durationUnitOf, secondsOf } from "../fields/dateText.ts";
import { hundredthsOf, isDecimalText, shiftPoint } from "../model/decimalText.ts";

type Ranged = Pick<Assumption, "unit" | "value">;

const mostDigits = 18;
const timesOwn = 5;

/** What follows the end of an assumption's range as it is typed: `"%"`, `"years"`, `"UNI"`; empty for plain numbers. */
export function rangeUnit({ unit, value }: Ranged, symbol: string): string {
  if (unit === "share") return "%";
  if (unit === "duration") return durationUnitOf(value);
  return unit === "tokens" ? symbol : "";
}

/**
 * The end of a range to begin with, as it is typed: five times what stands there; of a share at most
 * the whole, and one where nothing stands there.
 */
export function startRange(assumption: Ranged): string {
  const { unit, value } = assumption;
  const own = unit === "duration" ? toUnits(value) : String(value);
  const isSize = isDecimalText(own) && /[1-9]/.test(own);
  if (unit !== "share") return isSize ? hundredthsOf(own, timesOwn * 100, mostDigits) : "1";
  const percent = isSize ? shiftPoint(hundredthsOf(own, timesOwn * 100, mostDigits), 2) : "100";
  return /^[0-9]{1,2}(?:\.|$)/.test(percent) ? percent : "100";
}

/** A typed end of a range as the engine takes it; `undefined` while it is no number above zero. */
export function readRange(typed: string, { unit, value }: Ranged): string | undefined {
  if (!isDecimalText(typed) || !/[1-9]/.test(typed)) return undefined;
  if (unit === "share") return shiftPoint(typed, -2);
  if (unit !== "duration") return typed;
  return hundredthsOf(typed, secondsOf(durationUnitOf(value)) * 100, 0);
}

function toUnits(value: string | number): string {
  return typeof value === "number" ? String(value / secondsOf(durationUnitOf(value))) : value;
}
