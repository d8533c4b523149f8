import { parseRate } from "../../amount/parseRate.ts";

/** Digits after the point that a scaled text keeps beyond those it had. */
const extraDigits = 6;

/**
 * A value of a model times a ratio, in the form the model has it: text stays exact decimal text with up
 * to six more digits (cut, not rounded), a whole number stays whole where `isWhole`.
 *
 * @param ratio - As decimal text, `"1.1"` for 10 % more.
 * @throws {AmountError} if the text is no number.
 */
export function scaleValue(
  value: string | number,
  ratio: string,
  isWhole = false,
): string | number {
  if (typeof value === "number") {
    const { numerator, denominator } = parseRate(ratio);
    const scaled = (value * toFinite(numerator)) / toFinite(denominator);
    return isWhole ? Math.round(scaled) : scaled;
  }
  const [whole = "0", fraction = ""] = value.split(".");
  const factor = parseRate(ratio);
  const digits = fraction.length + extraDigits;
  const units = BigInt(whole + fraction) * 10n ** BigInt(extraDigits);
  const scaled = ((units * factor.numerator) / factor.denominator)
    .toString()
    .padStart(digits + 1, "0");
  const cut = `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
  return cut.replace(/\.?0+$/, "");
}

function toFinite(integer: bigint): number {
  // biome-ignore lint/style/noRestrictedGlobals: the parts of a short decimal ratio
  return Number(integer);
}
